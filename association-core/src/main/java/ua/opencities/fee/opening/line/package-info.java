/** A line of a table of openings: read, judged, kept. */
package ua.opencities.fee.opening.line;
