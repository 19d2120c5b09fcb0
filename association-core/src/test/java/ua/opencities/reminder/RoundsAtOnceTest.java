package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.reminder.ReminderFixture.member;
import static ua.opencities.reminder.ReminderFixture.notices;
import static ua.opencities.reminder.ReminderFixture.owes;
import static ua.opencities.reminder.ReminderFixture.person;
import static ua.opencities.reminder.ReminderFixture.policy;
import static ua.opencities.reminder.RoundTest.workAll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.policy.KeepSchedule;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.reminder.round.BeginNight;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.reminder.round.RoundRegister;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Rounds of several nodes at one moment, and how they are listed; in the oblast of code 32. */
class RoundsAtOnceTest {
  private static final String OBLAST = "32";
  private static final Actor OFFICE = Association.administrator();
  private static final Actor TIMER = Operator.because("reminders");
  private static final ReminderStep BOTH =
      new ReminderStep(1, true, true, Set.of(Recipient.HEAD, Recipient.CLERK));

  @BeforeEach
  @AfterEach
  void noRulesAndNoNight() {
    RoundTest.forget();
  }

  @Test
  void ofNodesWhoseTimersWakeAtOneMomentEachCouncilHearsOnce() throws Exception {
    List<CouncilId> councils = IntStream.range(0, 30).mapToObj(i -> member(OBLAST)).toList();
    for (CouncilId council : councils) {
      person(council, Role.CLERK, "Оксана Любисток");
      owes(council, -1);
    }
    policy(OBLAST, BOTH);
    Association.get(KeepSchedule.class).keep(OFFICE, new Schedule(true, 0));
    var nodes = Executors.newFixedThreadPool(6);
    try {
      Callable<Boolean> wake = () -> Association.get(BeginNight.class).begin(TIMER).isPresent();
      List<Future<Boolean>> begun = nodes.invokeAll(java.util.Collections.nCopies(6, wake));
      int rounds = 0;
      for (Future<Boolean> each : begun) if (each.get()) rounds++;
      assertThat(rounds).as("one node begins").isEqualTo(1);
      // a person sends at the same moment: two rounds, worked side by side
      Association.get(RemindNow.class).remind(OFFICE);
      Callable<Boolean> work =
          () -> {
            workAll();
            return true;
          };
      for (Future<Boolean> each : nodes.invokeAll(java.util.Collections.nCopies(4, work)))
        each.get();
    } finally {
      nodes.shutdown();
    }
    for (CouncilId council : councils) {
      assertThat(notices(council)).hasSize(1);
      assertThat(
              Association.sql(
                      "select count(*) from outbox_mail where council_id = ?", council.value())
                  .count())
          .isEqualTo(1);
      assertThat(
              Association.sql("select count(*) from letter where council_id = ?", council.value())
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  void listsAskAFixedNumberOfStatements() {
    var one = NoticeSearch.all(new Page.Request(1, 1));
    var many = NoticeSearch.all(new Page.Request(1, 200));
    var register = Association.get(NoticeRegister.class);
    assertThat(StatementCount.of(() -> register.page(OFFICE, many)))
        .isEqualTo(StatementCount.of(() -> register.page(OFFICE, one)))
        .isLessThanOrEqualTo(4);
    assertThat(
            StatementCount.of(
                () -> Association.get(RoundRegister.class).page(OFFICE, new Page.Request(1, 200))))
        .isLessThanOrEqualTo(3);
    var all =
        new ua.opencities.reminder.prospect.ProspectSearch(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            ua.opencities.reminder.prospect.ProspectSearch.Sort.of("-amount"),
            new Page.Request(1, 200));
    assertThat(
            StatementCount.of(
                () ->
                    Association.get(ua.opencities.reminder.prospect.RemindersOn.class)
                        .page(OFFICE, ReminderFixture.TODAY, all)))
        .isLessThanOrEqualTo(3);
  }
}
