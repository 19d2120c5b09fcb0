/** Reconciliation acts, as the council answers them. */
package ua.opencities.portal.member.reconciliation;
