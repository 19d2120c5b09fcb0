/** The acts of all councils, as the office follows them. */
package ua.opencities.fee.reconciliation.register;
