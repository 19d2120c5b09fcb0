/** Which council has which tool, and the switches. */
package ua.opencities.portal.admin.tool;
