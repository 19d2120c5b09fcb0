/** A year's fees by what they are for: annual, entry and each targeted contribution. */
package ua.opencities.report.fee.kind;
