/** What a council says of an act: its own figures, its own lines, its own balances. */
package ua.opencities.fee.reconciliation.side;
