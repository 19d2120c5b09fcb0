/**
 * Reminders of what a council has to do next, at most one a day. The room only says that a council
 * was reminded, with whom to write to; {@code notification} writes the letters.
 */
package ua.opencities.programme.season.reminder;
