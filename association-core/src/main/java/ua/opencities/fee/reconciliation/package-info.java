/**
 * Reconciliation acts («акт звіряння»): the association's side of a period is frozen when the act
 * is drawn up, the council answers beside it, a signed copy is attached. It settles nothing: what
 * is wrong is put right by a payment or a correction.
 */
package ua.opencities.fee.reconciliation;
