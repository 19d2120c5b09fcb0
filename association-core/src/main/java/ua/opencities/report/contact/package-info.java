/** Whom to reach in the members about a matter, and who has named nobody. */
package ua.opencities.report.contact;
