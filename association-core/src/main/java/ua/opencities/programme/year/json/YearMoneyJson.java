package ua.opencities.programme.year.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.money.MoneyEntryView;
import ua.opencities.programme.year.money.ProgrammeMoney;
import ua.opencities.programme.year.money.YearMoneyView;
import ua.opencities.programme.year.money.YearSums;
import ua.opencities.shared.MoneyJson;

/**
 * The year's money in the council's budget.
 *
 * @param sums of all programmes
 * @param lapsedBefore what lapsed last year and is not registered again yet
 * @param programmes each apart, first the one that the year goes by
 */
public record YearMoneyJson(
    Sums sums, MoneyJson lapsedBefore, List<Entry> entries, List<OfProgramme> programmes) {

  /**
   * @param programme the newest edition that held; null while none is agreed
   * @param firstEdition by which entries name the programme; null while none is agreed
   */
  public record OfProgramme(UUID programme, UUID firstEdition, Sums sums, MoneyJson lapsedBefore) {
    static OfProgramme of(ProgrammeMoney it) {
      return new OfProgramme(
          it.programme().map(named -> named.edition().value()).orElse(null),
          it.programme().map(named -> named.first().value()).orElse(null),
          Sums.of(it.sums()),
          MoneyJson.of(it.lapsedBefore()));
    }
  }

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
   * @param programme the first edition of the programme whose money it is; null while none is
   *     agreed
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
      UUID programme,
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
          it.programme().map(ProgrammeId::value).orElse(null),
          it.at());
    }
  }

  public static YearMoneyJson of(YearMoneyView it) {
    return new YearMoneyJson(
        Sums.of(it.sums()),
        MoneyJson.of(it.lapsedBefore()),
        it.entries().stream().map(Entry::of).toList(),
        it.programmes().stream().map(OfProgramme::of).toList());
  }
}
