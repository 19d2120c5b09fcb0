/** A council's invoices and reconciliation acts of a year, for the year's folder. */
package ua.opencities.fee.folder;
