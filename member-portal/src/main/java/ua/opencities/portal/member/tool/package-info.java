/** The tools the council has. */
package ua.opencities.portal.member.tool;
