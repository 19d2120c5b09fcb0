/** What a reconciliation act says, frozen, and the paper with the council's side left to fill. */
package ua.opencities.fee.reconciliation.paper;
