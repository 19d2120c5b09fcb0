/**
 * A billing run: one fee of one year for many councils. It is simulated, its exceptions are looked
 * at, it is approved, and its invoices are issued in the background. Until the first number is
 * given it can be undone whole; afterwards there are only corrections.
 */
package ua.opencities.fee.run;
