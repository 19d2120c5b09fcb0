package ua.opencities.report.year;

import ua.opencities.shared.Money;

/**
 * The money of the programme that the year goes by in the council's budget, as the council tells
 * it.
 *
 * @param renewed of what lapsed, registered again in the next year
 */
public record YearFunds(
    Money planned, Money legal, Money financial, Money paid, Money lapsed, Money renewed) {}
