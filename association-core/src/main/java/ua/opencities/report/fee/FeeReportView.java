package ua.opencities.report.fee;

import java.time.LocalDate;
import java.util.List;

/**
 * Fees of a year: a line for every oblast with a member or a charge, zeros included, and the sums.
 *
 * @param on the day by which lateness is judged
 * @param hindered the councils that owe something and told what keeps them from paying
 * @param demonstration whether the figures are invented and must say so
 */
public record FeeReportView(
    int year,
    Dimension by,
    LocalDate on,
    boolean demonstration,
    List<FeeReportLine> lines,
    FeeFigures totals,
    List<FeeReportRow> hindered) {}
