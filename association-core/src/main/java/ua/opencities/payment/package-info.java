/**
 * Money that came in. A payment is written down once, whoever presses the button twice, and pays
 * the chosen invoice or the oldest due through {@link ua.opencities.fee.account.BookPayment}; what
 * is too much stays as the council's credit. The payer named by the bank is often a department or
 * the Treasury, so the council is chosen and never guessed from it.
 */
package ua.opencities.payment;
