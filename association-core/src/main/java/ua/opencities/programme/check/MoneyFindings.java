package ua.opencities.programme.check;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.programme.FeeCover;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.Money;

/** Money that is missing, beside the fee and in itself. */
final class MoneyFindings {
  private MoneyFindings() {}

  static List<Finding> of(ProgrammeView programme) {
    ProgrammeText text = programme.text();
    if (text.total().isZero())
      return List.of(Finding.missing(Finding.Place.FUNDING, "amount", "no-funding"));
    List<Finding> found = new ArrayList<>();
    for (int year : text.years())
      programme.coverOf(year).ifPresent(cover -> beside(cover, year, found));
    if (!text.saysWhatPaysOurFee())
      found.add(Finding.odd(Finding.Place.FUNDING, "ours", "our-lines-are-not-marked"));
    List<Integer> unknown = programme.yearsWithoutFee();
    if (!unknown.isEmpty())
      found.add(
          Finding.odd(
              Finding.Place.FUNDING,
              "amount",
              "fee-unknown",
              String.join(", ", unknown.stream().map(String::valueOf).toList())));
    boolean uncoded =
        text.funding().lines().stream()
            .filter(line -> line.amount().isPositive())
            .anyMatch(MoneyFindings::lacksACode);
    if (uncoded) found.add(Finding.odd(Finding.Place.FUNDING, "kpkvk", "no-codes"));
    return found;
  }

  private static void beside(FeeCover cover, int year, List<Finding> found) {
    Money difference = cover.difference();
    if (cover.answer() == FeeCover.Answer.SHORT)
      found.add(
          Finding.odd(
              Finding.Place.FUNDING,
              "amount",
              "funding-short",
              Year.of(year),
              difference,
              cover.due()));
    else if (difference.compareTo(cover.due()) > 0)
      found.add(
          Finding.odd(
              Finding.Place.FUNDING,
              "amount",
              "more-than-twice",
              Year.of(year),
              cover.planned(),
              cover.due()));
  }

  private static boolean lacksACode(FundingLine line) {
    return line.kpkvk().isEmpty() || line.kekv().isEmpty();
  }
}
