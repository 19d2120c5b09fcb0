/** Reminders of fees: what goes next and what went, where it rests, by which rules. */
package ua.opencities.portal.admin.reminder;
