/** Reconciliation acts as both portals tell them to programs. */
package ua.opencities.fee.reconciliation.json;
