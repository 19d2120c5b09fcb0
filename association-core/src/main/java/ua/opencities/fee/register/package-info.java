/** The invoices that were issued: listed, found, read, and a year of them packed as papers. */
package ua.opencities.fee.register;
