/** The rules of reminding for machines. */
package ua.opencities.portal.admin.reminder.rule;
