/** What all councils owed on a day, and for how long. */
package ua.opencities.report.balance;
