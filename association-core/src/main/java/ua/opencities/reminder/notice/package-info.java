/** What councils were told, when, by which ways, and what became of each mail. */
package ua.opencities.reminder.notice;
