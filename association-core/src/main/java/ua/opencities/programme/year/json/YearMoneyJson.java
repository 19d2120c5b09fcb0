package ua.opencities.programme.year.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.programme.year.money.MoneyEntryView;
import ua.opencities.programme.year.money.YearMoneyView;
import ua.opencities.programme.year.money.YearSums;
import ua.opencities.shared.MoneyJson;

/**
 * The year's money in the council's budget.
 *
 * @param lapsedBefore what lapsed last year and is not registered again yet
 */
public record YearMoneyJson(Sums sums, MoneyJson lapsedBefore, List<Entry> entries) {

  /** By the council's own word, never by the association's account. */
  public record Sums(
      MoneyJson planned, MoneyJson legal, MoneyJson financial, MoneyJson paid, MoneyJson lapsed) {
    static Sums of(YearSums it) {
      return new Sums(
          MoneyJson.of(it.planned()),
          MoneyJson.of(it.legal()),
          MoneyJson.of(it.financial()),
          MoneyJson.of(it.paid()),
          MoneyJson.of(it.lapsed()));
    }
  }

  /**
   * @param step {@code PLANNED}, {@code LEGAL_COMMITMENT}, {@code FINANCIAL_COMMITMENT}, {@code
   *     PAID} or {@code LAPSED}
   * @param corrects the place of the entry in whose place it counts; null for most
   * @param correctedBy the place of the entry that counts in its place; null for most
   */
  public record Entry(
      int place,
      String step,
      MoneyJson amount,
      LocalDate date,
      String document,
      String note,
      Integer corrects,
      Integer correctedBy,
      boolean renews,
      Instant enteredAt) {
    static Entry of(MoneyEntryView it) {
      return new Entry(
          it.place(),
          it.step().name(),
          MoneyJson.of(it.amount()),
          it.date(),
          it.document().orElse(null),
          it.note().orElse(null),
          it.corrects().orElse(null),
          it.correctedBy().orElse(null),
          it.renews(),
          it.at());
    }
  }

  public static YearMoneyJson of(YearMoneyView it) {
    return new YearMoneyJson(
        Sums.of(it.sums()),
        MoneyJson.of(it.lapsedBefore()),
        it.entries().stream().map(Entry::of).toList());
  }
}
