/** The only timers of the platform: what the office's server does by itself. */
package ua.opencities.portal.admin.jobs;
