package ua.opencities.programme.year.execution;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/** Whether a report says all it has to, and its sums are those of the year's money. */
final class Completeness {
  private Completeness() {}

  /**
   * @param paid as the council told of the year's money; nothing is asked where it told nothing
   * @throws RuleBroken with everything that is missing
   */
  static void check(ExecutionText text, Money paid, boolean told) {
    List<RuleBroken> missing = new ArrayList<>();
    for (int i = 0; i < text.measures().size(); i++) {
      MeasureResult row = text.measures().get(i);
      if (row.fulfilment().isEmpty()) missing.add(ReportNotComplete.measure(i));
    }
    for (int i = 0; i < text.indicators().size(); i++) {
      IndicatorResult row = text.indicators().get(i);
      if (row.planned().isPresent() && row.actual().isEmpty())
        missing.add(ReportNotComplete.indicator(i));
    }
    boolean everySource = true;
    for (int i = 0; i < text.sources().size(); i++) {
      SourceResult row = text.sources().get(i);
      if (row.actual().isPresent()) continue;
      everySource = false;
      missing.add(ReportNotComplete.source(i));
    }
    if (everySource) missing.addAll(sums(text, paid, told));
    if (missing.size() == 1) throw missing.get(0);
    if (!missing.isEmpty()) throw new SeveralRulesBroken(missing);
  }

  private static List<RuleBroken> sums(ExecutionText text, Money paid, boolean told) {
    List<RuleBroken> wrong = new ArrayList<>();
    if (told && !text.spent().equals(paid))
      wrong.add(ReportNotComplete.spentIsNotPaid(text.spent(), paid));
    if (text.hasMeasuresWithMoney() && !text.spentOnMeasures().equals(text.spent()))
      wrong.add(ReportNotComplete.measuresApart(text.spentOnMeasures(), text.spent()));
    return wrong;
  }
}
