/** What clerks of invented councils did in the demonstration, where only their own side may. */
package ua.opencities.portal.member.demonstration;
