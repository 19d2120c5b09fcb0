/** The councils behind a figure of the fee report, as files and for machines. */
package ua.opencities.portal.admin.report.row;
