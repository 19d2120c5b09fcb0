package ua.opencities.fee.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.fee.schedule.ScheduleFixture.FIRST;
import static ua.opencities.fee.schedule.ScheduleFixture.PRINTED;
import static ua.opencities.fee.schedule.ScheduleFixture.TODAY;
import static ua.opencities.fee.schedule.ScheduleFixture.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.deferral.DeferralOf;
import ua.opencities.programme.year.shortfall.AgreeShortfall;
import ua.opencities.programme.year.shortfall.AgreedRest;
import ua.opencities.programme.year.shortfall.StateShortfall;
import ua.opencities.shared.Money;
import ua.opencities.support.Association;

/** What is agreed about missing money while an act lets the invoice be paid in instalments. */
class AgreementBesideScheduleTest {
  private static final LocalDate REST = LocalDate.of(YEAR + 1, 2, 15);
  private final ScheduleFixture of = new ScheduleFixture();

  @Test
  void defersTheInstalmentsAndOutlastsThem() {
    var id = of.inForce("4000.00", "4000.00", "4000.00");
    agree("7000.00", 1);
    assertThat(days())
        .containsExactly(FIRST + " 4000.00", FIRST.plusMonths(1) + " 3000.00", REST + " 5000.00");

    of.end(id);

    assertThat(days()).containsExactly(PRINTED + " 7000.00", REST + " 5000.00");
    assertThat(of.late(TODAY)).isEqualTo(Money.of("7000.00"));
  }

  @Test
  void ofTwoTheNewerIsLaidOverTheInstalmentsAlone() {
    var id = of.inForce("4000.00", "4000.00", "4000.00");
    agree("7000.00", 1);
    agree("10000.00", 3);
    assertThat(days())
        .containsExactly(
            FIRST + " 4000.00",
            FIRST.plusMonths(1) + " 4000.00",
            FIRST.plusMonths(2) + " 2000.00",
            REST + " 2000.00");
    of.end(id);
    assertThat(days()).containsExactly(PRINTED + " 10000.00", REST + " 2000.00");
  }

  @Test
  void bringsNoDaysBackOfAScheduleThatWasReplaced() {
    of.inForce("4000.00", "4000.00", "4000.00");
    agree("7000.00", 1);
    var second = of.inForce("1000.00", "11000.00");
    assertThat(days()).containsExactly(FIRST + " 1000.00", FIRST.plusMonths(1) + " 11000.00");
    of.end(second);
    assertThat(days()).containsExactly(PRINTED + " 7000.00", REST + " 5000.00");
  }

  @Test
  void waitsWhileSomebodyElseWritesDaysOfTheAccount() throws Exception {
    String council = of.council.toString();
    Association.sql("insert into member_account values ('" + council + "') on conflict do nothing")
        .run();
    var other =
        CompletableFuture.runAsync(
            () ->
                Association.sql(
                        ("do $$ begin perform 1 from member_account where council_id = '%1$s'"
                                + " for update; insert into charge_deferral (id, council_id,"
                                + " charge_entry, agreement, place, amount, up_to, due_on,"
                                + " agreed_on, said_by, said_at) select gen_random_uuid(),"
                                + " e.council_id, e.id, 1, 1, e.amount, e.amount, e.due_on,"
                                + " current_date, 'test', now() from account_entry e"
                                + " where e.council_id = '%1$s'; perform pg_sleep(2); end $$")
                            .formatted(council))
                    .run());
    while (Association.sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
            .count()
        == 0) Thread.sleep(20);

    agree("7000.00", 1);

    other.get();
    assertThat(days()).containsExactly(PRINTED + " 7000.00", REST + " 5000.00");
  }

  private void agree(String fundable, int place) {
    Association.get(StateShortfall.class)
        .state(of.clerk, of.council, YEAR, Money.of(fundable), "зменшено дотацію");
    Association.get(AgreeShortfall.class)
        .agree(of.office, of.council, YEAR, place, AgreedRest.nextYear(REST));
  }

  private List<String> days() {
    return Association.get(DeferralOf.class)
        .invoice(of.clerk, of.invoice.value())
        .orElseThrow()
        .parts()
        .stream()
        .map(it -> it.day() + " " + it.amount().decimal())
        .toList();
  }
}
