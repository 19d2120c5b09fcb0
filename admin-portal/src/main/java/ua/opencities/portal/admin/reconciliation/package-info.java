/** Reconciliation acts, as the office draws them up. */
package ua.opencities.portal.admin.reconciliation;
