/**
 * The only timers of the platform. What is done again and again is a {@link
 * ua.opencities.portal.admin.jobs.RegularWork}; {@link ua.opencities.portal.admin.jobs.Timers}
 * finds and winds them all. The meaning of each work is a room's, not told here.
 */
package ua.opencities.portal.admin.jobs;
