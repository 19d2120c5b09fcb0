/** Debts that an heir took over: of invoices and openings that are another council's own. */
package ua.opencities.fee.taken;
