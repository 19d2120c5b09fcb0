/** What is copied into a payment instruction, as invoices print it: of many at once. */
package ua.opencities.fee.purpose;
