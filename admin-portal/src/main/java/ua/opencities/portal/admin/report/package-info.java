/** Cross-council reports on screen, as files and for machines. */
package ua.opencities.portal.admin.report;
