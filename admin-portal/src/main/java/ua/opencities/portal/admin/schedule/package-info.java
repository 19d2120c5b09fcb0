/** Payment schedules, as the office enters, approves and ends them. */
package ua.opencities.portal.admin.schedule;
