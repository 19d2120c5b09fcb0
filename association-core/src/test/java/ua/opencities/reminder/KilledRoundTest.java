package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.reminder.round.RoundRegister;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** The database's side of a server that dies in a round: whatever was under way is gone at once. */
class KilledRoundTest {
  private static final String OBLAST = "26";
  private static final Actor OFFICE = Association.administrator();

  @AfterEach
  void noRules() {
    Association.sql("delete from reminder_policy").run();
  }

  @Test
  void aServerThatDiesAgainAndAgainLeavesNoHalfNoticeAndSaysNothingTwice() throws Exception {
    Association.sql("delete from reminder_policy").run();
    List<CouncilId> councils =
        IntStream.range(0, 70).mapToObj(i -> ReminderFixture.member(OBLAST)).toList();
    for (CouncilId council : councils) {
      ReminderFixture.person(council, Role.CLERK, "Оксана Любисток");
      ReminderFixture.owes(council, -1);
    }
    ReminderFixture.policy(
        OBLAST, new ReminderStep(1, true, true, java.util.Set.of(Recipient.CLERK)));
    int deaths = 0;
    for (int tries = 0; tries < 20 && !isDone(); tries++) {
      Association.get(RemindNow.class).remind(OFFICE);
      var work = CompletableFuture.runAsync(KilledRoundTest::workUntilKilled);
      while (deaths < 3 && !work.isDone()) {
        int killed = kill();
        deaths += killed;
        if (killed > 0) break;
      }
      work.join();
      silence();
      halves();
    }
    assertThat(deaths).as("deaths in the middle of a transaction").isPositive();
    assertThat(isDone()).isTrue();
    for (CouncilId council : councils) {
      assertThat(count("reminder_notice", council)).isEqualTo(1);
      assertThat(count("outbox_mail", council)).isEqualTo(1);
      assertThat(count("letter", council)).isEqualTo(1);
    }
    assertThat(
            Association.get(RoundRegister.class)
                .page(OFFICE, ua.opencities.shared.Page.Request.first())
                .items()
                .get(0)
                .endedAt())
        .isPresent();
  }

  private static boolean isDone() {
    return Association.get(RemindersOn.class).going(OFFICE, 1).isEmpty();
  }

  private static void workUntilKilled() {
    try {
      RoundTest.workAll();
    } catch (RuntimeException died) {
      // the next one goes on
    }
  }

  /** The two minutes after which a worker without a sign of life is taken for dead. */
  private static void silence() {
    Association.sql(
            "update job set heartbeat_at = clock_timestamp() - interval '3 minutes'"
                + " where state = 'RUNNING' and kind = 'fee-reminders'")
        .run();
    try {
      RoundTest.workAll();
    } catch (RuntimeException nothingLeft) {
      // looked at below
    }
  }

  /** Connections of the office that are in the middle of a round. */
  private static int kill() {
    return Association.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where usename = 'association_admin' and xact_start is not null"
                + " and (query ilike '%reminder_notice%' or query ilike '%letter%')")
        .rows()
        .size();
  }

  /** Each notice has its letter, its mail in the outbox and its trail; no letter is without one. */
  private static void halves() {
    assertThat(
            Association.sql(
                    "select count(*) from reminder_notice n"
                        + " join council c on c.id = n.council_id and c.oblast_code = '26'"
                        + " left join reminder_mail m on m.notice_id = n.id"
                        + " left join outbox_mail o on o.id = m.id"
                        + " left join letter l on l.id = n.letter_id"
                        + " where o.id is null or l.number is null or not exists (select from"
                        + "   audit_entry a where a.what = 'invoice-reminded'"
                        + "   and a.subject = n.invoice_id)")
                .count())
        .isZero();
    assertThat(
            Association.sql(
                    "select count(*) from letter l join council c on c.id = l.council_id"
                        + " and c.oblast_code = '26' where not exists (select from reminder_notice"
                        + " n where n.letter_id = l.id)")
                .count())
        .isZero();
  }

  private static long count(String table, CouncilId council) {
    return Association.sql(
            "select count(*) from " + table + " where council_id = ?", council.value())
        .count();
  }
}
