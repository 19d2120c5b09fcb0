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
import ua.opencities.shared.Money;

/**
 * A programme's money with less in one year, and the rest in the next one where that was agreed.
 * The last lines give first: the fee itself stands in the first. Measures give as much as funding,
 * so that what added up still does.
 *
 * @param cut taken from the year
 * @param moved put into the next year; zero when the rest is due otherwise
 */
record LessMoney(int year, Money cut, Money moved) {

  Funding funding(Funding before) {
    List<FundingLine> lines = new ArrayList<>(before.lines());
    Money left = cut;
    for (int i = lines.size() - 1; i >= 0; i--) {
      FundingLine line = lines.get(i);
      if (line.year() != year) continue;
      Money given = line.amount().min(left);
      left = left.minus(given);
      lines.set(i, line.withAmount(line.amount().minus(given)));
    }
    if (moved.isPositive()) move(before, lines);
    return new Funding(lines);
  }

  private void move(Funding before, List<FundingLine> lines) {
    for (int i = 0; i < lines.size(); i++)
      if (lines.get(i).year() == year + 1) {
        lines.set(i, lines.get(i).withAmount(lines.get(i).amount().plus(moved)));
        return;
      }
    Optional<FundingLine> paid =
        before.lines().stream()
            .filter(line -> line.year() == year && line.amount().isPositive())
            .findFirst();
    paid.ifPresent(
        line ->
            lines.add(
                new FundingLine(
                    year + 1, line.source(), moved, line.kpkvk(), line.kekv(), line.purpose())));
  }

  Measures measures(Measures before) {
    List<Measure> rows = new ArrayList<>(before.rows());
    List<Integer> paying = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++)
      if (rows.get(i).amounts().in(year).isPositive()) paying.add(i);
    if (paying.isEmpty()) return before;
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
