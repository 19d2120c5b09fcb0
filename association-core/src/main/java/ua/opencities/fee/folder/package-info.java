/** A council's invoices for a year, for the year's folder. */
package ua.opencities.fee.folder;
