/** A council's year as the office sees it. */
package ua.opencities.portal.admin.year;
