/**
 * What accounts begin with: balances and invoices of the time before, taken in from a table, judged
 * in a rehearsal, applied whole or not at all, and taken back whole. A code finds the council,
 * never a name alone. Invoices from before keep their numbers; they are no part of our series, and
 * their papers are not ours.
 */
package ua.opencities.fee.opening;
