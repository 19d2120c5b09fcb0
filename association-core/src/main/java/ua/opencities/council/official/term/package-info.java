/** The calendar of ending mandates. */
package ua.opencities.council.official.term;
