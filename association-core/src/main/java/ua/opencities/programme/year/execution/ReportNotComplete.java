package ua.opencities.programme.year.execution;

import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;

/** What a report still lacks before it can be finished. */
public class ReportNotComplete extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ReportNotComplete(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  static ReportNotComplete measure(int row) {
    return new ReportNotComplete("fulfilment-" + row, "execution.measure-open", row + 1);
  }

  static ReportNotComplete indicator(int row) {
    return new ReportNotComplete("reached-" + row, "execution.indicator-open", row + 1);
  }

  static ReportNotComplete source(int row) {
    return new ReportNotComplete("actual-" + row, "execution.source-open", row + 1);
  }

  static ReportNotComplete spentIsNotPaid(Money spent, Money paid) {
    return new ReportNotComplete("actual-0", "execution.spent-is-not-paid", spent, paid);
  }

  static ReportNotComplete measuresApart(Money measures, Money sources) {
    return new ReportNotComplete("spent-0", "execution.measures-apart", measures, sources);
  }

  @Override
  public String field() {
    return field;
  }
}
