package ua.opencities.programme;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.programme.text.FundingDoesNotFit;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.MoneyUnit;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.Paying;

/** The lines of a programme's funding. */
record FundingTable(List<ProgrammeFunding> rows) {

  void write(ProgrammePart.Funding part, Programme programme, OutlineColumns years) {
    for (FundingLine line : part.lines())
      if (!years.holds(line.year())) throw FundingDoesNotFit.outside(line.year());
    rows.clear();
    for (FundingLine line : part.lines())
      rows.add(new ProgrammeFunding(programme, programme.council(), rows.size(), line));
  }

  void keepOnly(OutlineColumns years) {
    rows.removeIf(row -> !years.holds(row.line().year()));
  }

  ProgrammePart.Funding part(Paying paying, MoneyUnit unit) {
    return new ProgrammePart.Funding(lines(), paying, unit);
  }

  private List<FundingLine> lines() {
    return rows.stream().map(ProgrammeFunding::line).toList();
  }

  boolean isEmpty() {
    return rows.stream().noneMatch(row -> row.line().amount().isPositive());
  }

  /**
   * Each year's fee on the first line that pays it, the council's own budget as a rule, where
   * nothing is planned for it.
   */
  static ProgrammePart.Funding planned(ProgrammeText text, List<FeeExplanation> explained) {
    List<FundingLine> kept = text.funding().lines();
    List<FundingLine> lines = new ArrayList<>();
    for (FundingLine line : kept) {
      int year = line.year();
      boolean first =
          text.paysOurFee(line)
              && lines.stream().noneMatch(it -> it.year() == year && text.paysOurFee(it));
      boolean unplanned = text.plannedForOurFee(year).filter(Money::isPositive).isEmpty();
      lines.add(first && unplanned ? line.withAmount(feeOf(explained, year)) : line);
    }
    return text.funding().with(lines);
  }

  private static Money feeOf(List<FeeExplanation> explained, int year) {
    return Money.sum(
        explained.stream().filter(fee -> fee.year() == year).map(FeeExplanation::amount).toList());
  }
}
