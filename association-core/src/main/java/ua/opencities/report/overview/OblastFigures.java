package ua.opencities.report.overview;

/** Of the councils of an oblast that the register knows, how many are members. */
public record OblastFigures(String oblastCode, long councils, long members) {}
