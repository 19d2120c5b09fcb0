package ua.opencities.programme.year.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.year.money.MoneyStep.FINANCIAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.LAPSED;
import static ua.opencities.programme.year.money.MoneyStep.LEGAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.PAID;
import static ua.opencities.programme.year.money.MoneyStep.PLANNED;
import static ua.opencities.programme.year.money.SampleMoney.LAST_YEAR;
import static ua.opencities.programme.year.money.SampleMoney.THIS_YEAR;
import static ua.opencities.programme.year.money.SampleMoney.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

class LapseYearTest {
  private static final Money UNPAID = Money.of("12000.00");
  private final Actor timer = Operator.because("year end");
  private final LapseYear lapse = Association.get(LapseYear.class);
  private final YearsToLapse ended = Association.get(YearsToLapse.class);
  private final CouncilId zhovkva = Association.newCouncil("Жовківська міська рада");

  @Test
  void letsLapseWhatWasNotPaidByTheLastDayOfTheYear() {
    SampleMoney.committedInTime(zhovkva, LAST_YEAR, "12000.00");
    var year = new YearsToLapse.Ended(zhovkva, LAST_YEAR);
    assertThat(ended.today(timer)).contains(year);

    assertThat(lapse.lapse(timer, zhovkva, LAST_YEAR)).contains(UNPAID);

    assertThat(ended.today(timer)).doesNotContain(year);
    YearMoneyView money = SampleMoney.of(zhovkva, LAST_YEAR);
    assertThat(money.sums().open()).isEqualTo(Money.ZERO);
    assertThat(money.sums().lapsed()).isEqualTo(UNPAID);
    MoneyEntryView entry = money.entries().get(2);
    assertThat(entry.date()).isEqualTo(LocalDate.of(LAST_YEAR, 12, 31));
    assertThat(entry.document()).isEmpty();
    assertThat(entry.by()).isEqualTo("year end");
  }

  @RepeatedTest(3)
  void lapsesOnceHoweverManyNodesEndTheYear() throws Exception {
    SampleMoney.committedInTime(zhovkva, LAST_YEAR, "12000.00");
    Callable<Optional<Money>> end = () -> lapse.lapse(timer, zhovkva, LAST_YEAR);
    var done = new ArrayList<Optional<Money>>();
    var pool = Executors.newFixedThreadPool(6);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> end).toList()))
        done.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(done).containsOnlyOnce(Optional.of(UNPAID));
    assertThat(SampleMoney.of(zhovkva, LAST_YEAR).entries())
        .filteredOn(entry -> entry.step() == LAPSED)
        .hasSize(1);
  }

  @Test
  void theDatabaseItselfTakesNoSecondLapse() {
    SampleMoney.committedInTime(zhovkva, LAST_YEAR, "12000.00");
    lapse.lapse(timer, zhovkva, LAST_YEAR);
    assertThatThrownBy(
            () ->
                Association.sql(
                        "insert into programme_year_money select gen_random_uuid(), council_id, year, 9,"
                            + " step, amount, dated, document, note, corrects, renews, entered_by,"
                            + " entered_shown, entered_at from programme_year_money"
                            + " where council_id = ? and step = 'LAPSED'",
                        zhovkva.value())
                    .run())
        .hasStackTraceContaining("a_year_lapses_once");
  }

  @Test
  void followsWhatIsToldOfTheYearLater() {
    SampleMoney.committedInTime(zhovkva, LAST_YEAR, "12000.00");
    lapse.lapse(timer, zhovkva, LAST_YEAR);

    late(FINANCIAL_COMMITMENT, "5000.00");
    late(PAID, "5000.00");

    YearMoneyView money = SampleMoney.of(zhovkva, LAST_YEAR);
    assertThat(money.sums().lapsed()).isEqualTo(Money.of("7000.00"));
    assertThat(money.sums().open()).isEqualTo(Money.ZERO);
    assertThat(money.entries().get(2).correctedBy()).as("the first lapse").contains(6);
    assertThat(lapse.lapse(timer, zhovkva, LAST_YEAR)).isEmpty();
  }

  @Test
  void waitsForTheTimerWhenAYearIsToldAfterItsEnd() {
    SampleMoney.paid(zhovkva, LocalDate.of(LAST_YEAR, 5, 4), "100.00");
    assertThat(SampleMoney.of(zhovkva, LAST_YEAR).entries())
        .extracting(MoneyEntryView::step)
        .containsExactly(PLANNED, LEGAL_COMMITMENT, FINANCIAL_COMMITMENT, PAID);
  }

  @Test
  void isRegisteredAgainInTheNextYearAndNoMoreThanLapsed() {
    SampleMoney.committedInTime(zhovkva, LAST_YEAR, "12000.00");
    lapse.lapse(timer, zhovkva, LAST_YEAR);
    now(EnteredMoney.of(PLANNED, "20000.00", TODAY, "1"));
    assertThat(SampleMoney.of(zhovkva, THIS_YEAR).lapsedBefore()).isEqualTo(UNPAID);

    now(EnteredMoney.of(LEGAL_COMMITMENT, "12000.00", TODAY, "2").renewing());

    YearMoneyView money = SampleMoney.of(zhovkva, THIS_YEAR);
    assertThat(money.lapsedBefore()).isEqualTo(Money.ZERO);
    assertThat(money.sums().renewed()).isEqualTo(UNPAID);
    assertThat(money.entries().get(1).renews()).isTrue();
    assertThatThrownBy(() -> now(EnteredMoney.of(LEGAL_COMMITMENT, "0.01", TODAY, "3").renewing()))
        .hasMessageContaining("renews-more-than-lapsed");
    late(FINANCIAL_COMMITMENT, "5000.00");
    assertThatThrownBy(() -> late(PAID, "5000.00")).hasMessageContaining("already-renewed");
  }

  @Test
  void hasNothingToRegisterAgainWhenNothingLapsed() {
    now(EnteredMoney.of(PLANNED, "1.00", TODAY, "1"));
    assertThatThrownBy(() -> now(EnteredMoney.of(LEGAL_COMMITMENT, "1.00", TODAY, "2").renewing()))
        .hasMessageContaining("nothing-lapsed");
    assertThatThrownBy(() -> EnteredMoney.of(PAID, "1.00", TODAY, "2").renewing())
        .hasMessageContaining("only-legal-renews");
  }

  @Test
  void leavesAYearAloneThatGoesOnOrHasNothingOpen() {
    assertThatThrownBy(() -> lapse.lapse(timer, zhovkva, THIS_YEAR))
        .hasMessageContaining("year-not-over");
    SampleMoney.paid(zhovkva, LocalDate.of(LAST_YEAR, 5, 4), "100.00");
    assertThat(lapse.lapse(timer, zhovkva, LAST_YEAR)).isEmpty();
  }

  private void late(MoneyStep step, String amount) {
    SampleMoney.tell(
        zhovkva, LAST_YEAR, EnteredMoney.of(step, amount, LocalDate.of(LAST_YEAR, 12, 1), "8"));
  }

  private void now(EnteredMoney told) {
    SampleMoney.tell(zhovkva, THIS_YEAR, told);
  }
}
