/** What the office sees first: what waits for it, and how the association stands. */
package ua.opencities.report.overview;
