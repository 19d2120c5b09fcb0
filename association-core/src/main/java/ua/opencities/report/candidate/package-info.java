/** Councils on their way in, for the office's queue. */
package ua.opencities.report.candidate;
