package ua.opencities.programme.year.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.programme.year.money.MoneyStep.FINANCIAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.LEGAL_COMMITMENT;
import static ua.opencities.programme.year.money.MoneyStep.PAID;
import static ua.opencities.programme.year.money.MoneyStep.PLANNED;
import static ua.opencities.programme.year.money.SampleMoney.LAST_YEAR;
import static ua.opencities.programme.year.money.SampleMoney.THIS_YEAR;
import static ua.opencities.programme.year.money.SampleMoney.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class YearMoneyTest {
  private final CouncilId zhovkva = Association.newCouncil("Жовківська міська рада");

  @Test
  void followsMoneyFromTheBudgetToThePayment() {
    today(PLANNED, "12000.00");
    today(LEGAL_COMMITMENT, "12000.00");
    today(FINANCIAL_COMMITMENT, "5000.00");
    today(PAID, "5000.00");

    YearMoneyView money = SampleMoney.of(zhovkva, THIS_YEAR);

    assertThat(money.sums().planned()).isEqualTo(Money.of("12000.00"));
    assertThat(money.sums().financial()).isEqualTo(Money.of("5000.00"));
    assertThat(money.sums().open()).isEqualTo(Money.of("7000.00"));
    assertThat(money.sums().free()).isEqualTo(Money.ZERO);
    assertThat(money.entries()).extracting(MoneyEntryView::place).containsExactly(1, 2, 3, 4);
    assertThat(money.entries().get(0).by()).isEqualTo("Посадова особа");
  }

  @Test
  void noStepHoldsMoreThanTheOneBefore() {
    assertThat(refused(LEGAL_COMMITMENT, "1.00")).isEqualTo("money.committed-beyond-plan");
    today(PLANNED, "100.00");
    assertThat(refused(LEGAL_COMMITMENT, "100.01")).isEqualTo("money.committed-beyond-plan");
    today(LEGAL_COMMITMENT, "100.00");
    today(FINANCIAL_COMMITMENT, "60.00");
    assertThat(refused(FINANCIAL_COMMITMENT, "40.01")).isEqualTo("money.financial-beyond-legal");
    assertThat(refused(PAID, "60.01")).isEqualTo("money.paid-beyond-commitment");
    today(PAID, "60.00");
    assertThat(refused(PLANNED, "-0.01")).as("a cut").isEqualTo("money.committed-beyond-plan");
    assertThat(SampleMoney.of(zhovkva, THIS_YEAR).entries()).hasSize(4);
  }

  @Test
  void countsDayByDaySoThatNothingIsPaidBeforeItIsCommitted() {
    on("12-20", LAST_YEAR - 1, PLANNED, "100.00");
    on("02-12", LAST_YEAR, LEGAL_COMMITMENT, "100.00");
    on("02-12", LAST_YEAR, FINANCIAL_COMMITMENT, "100.00");

    assertThatThrownBy(() -> on("02-11", LAST_YEAR, PAID, "100.00"))
        .hasMessageContaining("paid-beyond-commitment");

    on("02-12", LAST_YEAR, PAID, "100.00");
    assertThat(SampleMoney.of(zhovkva, LAST_YEAR).sums().open()).isEqualTo(Money.ZERO);
  }

  @Test
  void answersAMistakeByAnEntryThatCountsInItsPlace() {
    int wrong = today(PLANNED, "21000.00");
    int right = tell(EnteredMoney.of(PLANNED, "12000.00", TODAY, "24/9").correcting(wrong));

    YearMoneyView money = SampleMoney.of(zhovkva, THIS_YEAR);

    assertThat(money.sums().planned()).isEqualTo(Money.of("12000.00"));
    assertThat(money.entries().get(0).correctedBy()).contains(right);
    assertThat(money.entries().get(0).counts()).isFalse();
    assertThat(money.entries().get(1).corrects()).contains(wrong);
    assertThatThrownBy(() -> tell(EnteredMoney.of(PLANNED, "1.00", TODAY, "3").correcting(wrong)))
        .hasMessageContaining("already-corrected");
    assertThatThrownBy(() -> tell(EnteredMoney.of(PAID, "1.00", TODAY, "3").correcting(right)))
        .hasMessageContaining("corrects-another-step");
    assertThatThrownBy(() -> tell(EnteredMoney.of(PLANNED, "1.00", TODAY, "3").correcting(9)))
        .hasMessageContaining("no-such-entry");
  }

  @Test
  void withdrawsAnEntryByZeroUnlessLaterStepsStandOnIt() {
    int plan = today(PLANNED, "100.00");
    int legal = today(LEGAL_COMMITMENT, "100.00");
    assertThatThrownBy(() -> tell(SampleMoney.withdrawal(PLANNED, plan)))
        .hasMessageContaining("committed-beyond-plan");
    tell(SampleMoney.withdrawal(LEGAL_COMMITMENT, legal));
    tell(SampleMoney.withdrawal(PLANNED, plan));

    assertThat(SampleMoney.of(zhovkva, THIS_YEAR).sums().isEmpty()).isTrue();
    assertThatThrownBy(() -> EnteredMoney.of(PLANNED, "0.00", TODAY, "1"))
        .hasMessageContaining("of-nothing");
  }

  @Test
  void takesBackWhatWasReturnedButNeverMoreThanThereWas() {
    SampleMoney.paid(zhovkva, TODAY, "50.00");
    today(PAID, "-50.00");
    assertThat(SampleMoney.of(zhovkva, THIS_YEAR).sums().paid()).isEqualTo(Money.ZERO);
    assertThat(refused(PAID, "-0.01")).isEqualTo("money.below-zero");
  }

  @Test
  void belongsToItsBudgetYear() {
    on("12-25", LAST_YEAR - 1, PLANNED, "100.00");
    assertThatThrownBy(() -> on("12-31", LAST_YEAR - 2, PLANNED, "1.00"))
        .hasMessageContaining("plan-not-of-the-year");
    for (MoneyStep step : List.of(LEGAL_COMMITMENT, FINANCIAL_COMMITMENT, PAID))
      assertThatThrownBy(() -> on("12-31", LAST_YEAR - 1, step, "1.00"))
          .isInstanceOfSatisfying(
              MoneyOutOfLine.class,
              said -> {
                assertThat(said.code()).isEqualTo("money.not-in-its-year");
                assertThat(said.field()).isEqualTo("date");
              });
    assertThatThrownBy(() -> tell(EnteredMoney.of(PLANNED, "1.00", TODAY.plusDays(1), "1")))
        .hasMessageContaining("in-the-future");
    assertThatThrownBy(() -> EnteredMoney.of(MoneyStep.LAPSED, "1.00", TODAY, "1"))
        .hasMessageContaining("lapses-by-itself");
  }

  @Test
  void ofManyWhoCommitAtOnceNoneGoesBeyondThePlan() throws Exception {
    today(PLANNED, "100.00");
    Callable<String> commit =
        () -> {
          try {
            today(LEGAL_COMMITMENT, "30.00");
            return "done";
          } catch (RuleBroken refused) {
            return refused.code();
          }
        };
    var told = new ArrayList<String>();
    var pool = Executors.newFixedThreadPool(8);
    try {
      for (var each : pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> commit).toList()))
        told.add(each.get());
    } finally {
      pool.shutdown();
    }
    assertThat(told).filteredOn("done"::equals).hasSize(3);
    assertThat(told).filteredOn("money.committed-beyond-plan"::equals).hasSize(5);
    YearMoneyView money = SampleMoney.of(zhovkva, THIS_YEAR);
    assertThat(money.sums().legal()).isEqualTo(Money.of("90.00"));
    assertThat(money.entries()).extracting(MoneyEntryView::place).containsExactly(1, 2, 3, 4);
  }

  @Test
  void isNeverRewritten() {
    today(PLANNED, "100.00");
    for (String deed :
        List.of("update programme_year_money set amount = 1", "delete from programme_year_money"))
      assertThatThrownBy(() -> Association.sql(deed).run()).hasStackTraceContaining("append-only");
    for (String role : List.of("association_member", "association_admin"))
      for (String right : List.of("update", "delete"))
        assertThat(
                Association.sql(
                        "select has_table_privilege(?, 'programme_year_money', ?)", role, right)
                    .rows()
                    .get(0)
                    .get(0))
            .isEqualTo(false);
  }

  @Test
  void isTheCouncilsOwnAffair() {
    today(PLANNED, "100.00");
    var stranger = Association.clerkOf(Association.newCouncil("Дрогобицька міська рада"));
    assertThatThrownBy(
            () ->
                Association.get(RecordYearMoney.class)
                    .record(
                        stranger, zhovkva, THIS_YEAR, EnteredMoney.of(PLANNED, "1.00", TODAY, "1")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Association.get(YearMoney.class).of(stranger, zhovkva, THIS_YEAR))
        .isInstanceOf(NotFound.class);
    assertThat(
            Association.get(YearMoney.class)
                .of(Association.administrator(), zhovkva, THIS_YEAR)
                .entries())
        .hasSize(1);
  }

  private int today(MoneyStep step, String amount) {
    return tell(EnteredMoney.of(step, amount, TODAY, "7"));
  }

  private int tell(EnteredMoney told) {
    return SampleMoney.tell(zhovkva, THIS_YEAR, told);
  }

  /** About last year's money, on a day of any year. */
  private void on(String day, int ofYear, MoneyStep step, String amount) {
    LocalDate date = LocalDate.parse(ofYear + "-" + day);
    SampleMoney.tell(zhovkva, LAST_YEAR, EnteredMoney.of(step, amount, date, "7"));
  }

  private String refused(MoneyStep step, String amount) {
    try {
      today(step, amount);
      return "done";
    } catch (RuleBroken refused) {
      return refused.code();
    }
  }
}
