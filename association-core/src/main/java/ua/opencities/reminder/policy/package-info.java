/** The rules of reminding: steps for all and for groups, and when rounds begin by themselves. */
package ua.opencities.reminder.policy;
