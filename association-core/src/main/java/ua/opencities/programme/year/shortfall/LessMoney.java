package ua.opencities.programme.year.shortfall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart.Funding;
import ua.opencities.programme.text.ProgrammePart.Measures;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;

/**
 * A programme with less for this association's fee in one year, and the rest in the next one where
 * that was agreed. What pays other associations stands untouched. The last lines give first: the
 * fee itself stands in the first. Measures give as much as funding, so that what added up still
 * does.
 *
 * @param before the text to be changed
 * @param cut taken from the year
 * @param moved put into the next year; zero when the rest is due otherwise
 */
record LessMoney(ProgrammeText before, int year, Money cut, Money moved) {

  Funding funding() {
    List<FundingLine> lines = new ArrayList<>(before.funding().lines());
    Money left = cut;
    for (int i = lines.size() - 1; i >= 0; i--) {
      FundingLine line = lines.get(i);
      if (!pays(line, year)) continue;
      Money given = line.amount().min(left);
      left = left.minus(given);
      lines.set(i, line.withAmount(line.amount().minus(given)));
    }
    if (moved.isPositive()) move(lines);
    return before.funding().with(lines);
  }

  private boolean pays(FundingLine line, int in) {
    return line.year() == in && before.paysOurFee(line);
  }

  private void move(List<FundingLine> lines) {
    for (int i = 0; i < lines.size(); i++)
      if (pays(lines.get(i), year + 1)) {
        lines.set(i, lines.get(i).withAmount(lines.get(i).amount().plus(moved)));
        return;
      }
    Optional<FundingLine> paid =
        before.funding().lines().stream()
            .filter(line -> pays(line, year) && line.amount().isPositive())
            .findFirst();
    paid.ifPresent(line -> lines.add(line.in(year + 1, moved)));
  }

  /**
   * Beside other associations' money the measure is ours that costs as much as our lines; where
   * none or more than one does, the clerk sees that the sums are apart and writes them.
   */
  Measures measures() {
    List<Measure> rows = new ArrayList<>(before.measures().rows());
    List<Integer> paying = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++)
      if (rows.get(i).amounts().in(year).isPositive()) paying.add(i);
    Money ours = before.plannedForOurFee(year).orElseThrow();
    if (!ours.equals(before.plannedFor(year))) {
      paying.removeIf(i -> !rows.get(i).amounts().in(year).equals(ours));
      if (paying.size() > 1) return before.measures();
    }
    if (paying.isEmpty()) return before.measures();
    Collections.reverse(paying);
    Money left = cut;
    for (int i : paying) {
      Money given = rows.get(i).amounts().in(year).min(left);
      left = left.minus(given);
      rows.set(i, changed(rows.get(i), year, given.negated()));
    }
    int first = paying.get(paying.size() - 1);
    rows.set(first, changed(rows.get(first), year + 1, moved));
    return new Measures(rows);
  }

  private static Measure changed(Measure row, int in, Money by) {
    var amounts = new TreeMap<>(row.amounts().amounts());
    amounts.merge(in, by, Money::plus);
    return row.with(new AmountsByYear(amounts));
  }
}
