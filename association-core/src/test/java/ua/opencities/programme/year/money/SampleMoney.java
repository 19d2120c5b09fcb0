package ua.opencities.programme.year.money;

import static ua.opencities.programme.year.money.MoneyStep.FINANCIAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.LEGAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.PAID;
import static ua.opencities.programme.year.money.MoneyStep.PLANNED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.shared.Today;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Money of a year, told by the council's clerk. */
public final class SampleMoney {
  public static final LocalDate TODAY = LocalDate.now(Today.KYIV);

  /** It goes on. */
  public static final int THIS_YEAR = TODAY.getYear();

  /** It is over. */
  public static final int LAST_YEAR = THIS_YEAR - 1;

  private SampleMoney() {}

  public static int tell(CouncilId council, int year, EnteredMoney told) {
    return Association.get(RecordYearMoney.class)
        .record(Association.clerkOf(council), council, year, told);
  }

  public static YearMoneyView of(CouncilId council, int year) {
    return Association.get(YearMoney.class).of(Association.clerkOf(council), council, year);
  }

  /** Of an entry that should not have been. */
  public static EnteredMoney withdrawal(MoneyStep step, int place) {
    return new EnteredMoney(
        step,
        Money.ZERO,
        TODAY,
        "7",
        Optional.of("помилка"),
        Optional.of(place),
        false,
        Optional.empty());
  }

  /** Planned, committed twice and paid, all on one day. */
  public static void paid(CouncilId council, LocalDate day, String amount) {
    for (MoneyStep step : new MoneyStep[] {PLANNED, LEGAL_COMMITMENT, FINANCIAL_COMMITMENT, PAID})
      tell(council, day.getYear(), EnteredMoney.of(step, amount, day, "7"));
  }

  /** As it was told while the year went on, so that nothing has lapsed yet. */
  static void committedInTime(CouncilId council, int year, String amount) {
    int place = 1;
    for (MoneyStep step : new MoneyStep[] {PLANNED, LEGAL_COMMITMENT})
      Association.sql(
              "insert into programme_year_money(id, council_id, year, place, step, amount, dated,"
                  + " document, entered_by, entered_shown, entered_at)"
                  + " values (?, ?, ?, ?, ?, cast(? as numeric), ?, '7', 'user:7', 'Посадова особа', now())",
              UUID.randomUUID(),
              council.value(),
              year,
              place++,
              step.name(),
              amount,
              LocalDate.of(year, 3, 1))
          .run();
  }
}
