package ua.opencities.report;

import java.util.List;
import java.util.function.Function;
import ua.opencities.shared.Money;

/** The figures in their order, as every form of the report shows them. */
enum FeeReportColumn {
  COUNCILS(FeeFigures::councils),
  CHARGED(FeeFigures::charged),
  PAID(FeeFigures::paid),
  OUTSTANDING(FeeFigures::outstanding),
  OVERDUE(FeeFigures::overdue),
  DRAFTED(FeeFigures::drafted),
  AGREED(FeeFigures::agreed),
  APPROVED(FeeFigures::approved);

  static final List<FeeReportColumn> ALL = List.of(values());
  private final Function<FeeFigures, Object> figure;

  FeeReportColumn(Function<FeeFigures, Object> figure) {
    this.figure = figure;
  }

  /** An {@code Integer} or a {@code Money}. */
  Object of(FeeFigures figures) {
    return figure.apply(figures);
  }

  String decimal(FeeFigures figures) {
    Object value = of(figures);
    return value instanceof Money money ? money.decimal() : value.toString();
  }

  String key() {
    return "report.fees." + FeeFigure.valueOf(name()).word();
  }
}
