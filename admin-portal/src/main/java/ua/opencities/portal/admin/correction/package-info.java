/** Corrective invoices, write-offs and refunds, as the office decides and lists them. */
package ua.opencities.portal.admin.correction;
