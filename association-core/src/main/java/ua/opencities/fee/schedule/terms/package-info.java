/** What a payment schedule says. */
package ua.opencities.fee.schedule.terms;
