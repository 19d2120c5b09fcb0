/**
 * Work that takes longer than a page may wait: it is queued, seen advancing, cancelled, and goes on
 * after a crash where the last finished chunk ended. The room knows no timer: the office's portal
 * calls {@link ua.opencities.job.RunNextJob}. Other rooms bring their {@link
 * ua.opencities.job.JobKind}s.
 */
package ua.opencities.job;
