/** What a day's round would do with each unpaid invoice, and why: the round does nothing else. */
package ua.opencities.reminder.prospect;
