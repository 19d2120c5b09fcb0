package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.reminder.ReminderFixture.lettersTo;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.ReminderFixture.member;
import static ua.opencities.reminder.ReminderFixture.notices;
import static ua.opencities.reminder.ReminderFixture.owes;
import static ua.opencities.reminder.ReminderFixture.person;
import static ua.opencities.reminder.ReminderFixture.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.PassAccount;
import ua.opencities.job.JobProgress;
import ua.opencities.job.JobState;
import ua.opencities.job.RunNextJob;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.notification.DueLetters;
import ua.opencities.notification.Letter;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.reminder.notice.NoticeView;
import ua.opencities.reminder.policy.KeepSchedule;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.policy.Schedule;
import ua.opencities.reminder.round.BeginNight;
import ua.opencities.reminder.round.NothingToSend;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.reminder.round.RoundId;
import ua.opencities.reminder.round.RoundRegister;
import ua.opencities.shared.Money;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** Rounds as they are worked; all of it in the oblast of code 21. */
class RoundTest {
  private static final String OBLAST = "21";
  private static final Actor OFFICE = Association.administrator();
  private static final Actor TIMER = Operator.because("reminders");
  private static final ReminderStep BOTH =
      new ReminderStep(1, true, true, Set.of(Recipient.HEAD, Recipient.CLERK));

  @BeforeEach
  @AfterEach
  void noRulesAndNoNight() {
    forget();
  }

  @Test
  void sendsMailAndAFormalLetterWithANumberAndTheCouncilSeesBoth() {
    CouncilId council = member(OBLAST);
    ReminderFixture.official(council, "HEAD", "Олег", "Вигаданий");
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    InvoiceId invoice = owes(council, -1);
    policy(OBLAST, BOTH);
    RoundId round = Association.get(RemindNow.class).remind(OFFICE);
    workAll();

    NoticeView notice = notices(council).get(0);
    assertThat(notice.invoice()).isEqualTo(invoice);
    assertThat(notice.days()).isEqualTo(1);
    assertThat(notice.mails())
        .singleElement()
        .satisfies(it -> assertThat(it.state()).isEqualTo(HandOverState.QUEUED));
    assertThat(lettersTo(clerk)).isEqualTo(1);
    Actor reader = Association.readerOf(council);
    var letter = Association.get(LetterDetails.class).of(reader, letterId(notice));
    assertThat(letter.outgoing()).isPresent();
    assertThat(letter.text().addressee()).contains("ВИГАДАНОМУ");
    assertThat(letter.text().body()).contains("мав надійти до", "12\u00a0000,00");
    assertThat(
            Association.get(NoticeRegister.class)
                .page(reader, NoticeSearch.all(Page.Request.first()))
                .items())
        .extracting(NoticeView::id)
        .containsExactly(notice.id());
    Actor stranger = Association.readerOf(member(OBLAST));
    assertThat(
            Association.get(NoticeRegister.class)
                .page(stranger, NoticeSearch.all(Page.Request.first()).of(council))
                .items())
        .as("another council's notices are not there")
        .isEmpty();
    var view = Association.get(RoundRegister.class).one(OFFICE, round);
    assertThat(view.endedAt()).isPresent();
    assertThat(view.notices()).isEqualTo(1);
    assertThat(view.letters()).isEqualTo(1);
    assertThat(view.mails()).isEqualTo(1);
    assertThat(trail(invoice)).isEqualTo(1);
    assertThat(body(clerk))
        .contains("Оксана Любисток", "12\u00a0000,00", "/account/invoices/" + invoice)
        .contains("/letters/" + notice.letter().orElseThrow().id())
        .doesNotContain("{", "notification.", "reminder.");
  }

  @Test
  void eachOfTwoSuccessorsIsRemindedOfItsOwnPartAndNobodyReadsTheOthers() {
    CouncilId before = member(OBLAST);
    CouncilId one = member(OBLAST);
    CouncilId other = member(OBLAST);
    CouncilId resting = member(OBLAST);
    String clerkOfOne = person(one, Role.CLERK, "Оксана Любисток");
    String clerkOfOther = person(other, Role.CLERK, "Марко Явір");
    String clerkOfResting = person(resting, Role.CLERK, "Ніна Верес");
    InvoiceId invoice = owes(before, -1);
    Association.get(PassAccount.class)
        .pass(
            OFFICE,
            before,
            Money.of("12000.00"),
            List.of(
                new PassAccount.Share(one, UUID.randomUUID(), Money.of("4999.99")),
                new PassAccount.Share(other, UUID.randomUUID(), Money.of("6000.01")),
                new PassAccount.Share(resting, UUID.randomUUID(), Money.of("1000.00"))),
            "рішення № 7",
            ReminderFixture.TODAY.minusDays(30));
    Association.sql(
            "update membership set standing = 'FROZEN' where council_id = ?", resting.value())
        .run();
    policy(OBLAST, mail(1));
    Association.get(RemindNow.class).remind(OFFICE);
    workAll();

    assertThat(notices(one)).hasSize(1);
    assertThat(notices(other)).hasSize(1);
    assertThat(notices(resting)).isEmpty();
    assertThat(lettersTo(clerkOfResting)).isZero();
    assertThat(body(clerkOfOne)).contains("4\u00a0999,99").doesNotContain("6\u00a0000,01");
    assertThat(body(clerkOfOther)).contains("6\u00a0000,01").doesNotContain("4\u00a0999,99");
    assertThat(ReminderFixture.all(invoice, ReminderFixture.TODAY)).hasSize(3);
  }

  @Test
  void theSameStepNeverGoesTwice() {
    CouncilId council = member(OBLAST);
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    owes(council, -1);
    policy(OBLAST, mail(1));
    Association.get(RemindNow.class).remind(OFFICE);
    workAll();
    assertThatThrownBy(() -> Association.get(RemindNow.class).remind(OFFICE))
        .isInstanceOf(NothingToSend.class);
    policy(OBLAST, mail(1), mail(2));
    assertThatThrownBy(() -> Association.get(RemindNow.class).remind(OFFICE))
        .as("a rule written anew is no reason to say it again")
        .isInstanceOf(NothingToSend.class);
    assertThat(lettersTo(clerk)).isEqualTo(1);
  }

  @Test
  void whoPaysBetweenTheQuestionAndTheRoundHearsNothing() {
    CouncilId council = member(OBLAST);
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    InvoiceId invoice = owes(council, -1);
    policy(OBLAST, mail(1));
    RoundId round = Association.get(RemindNow.class).remind(OFFICE);
    Association.get(ua.opencities.fee.account.BookPayment.class)
        .book(
            OFFICE,
            council,
            new ua.opencities.fee.account.Booking(
                UUID.randomUUID(),
                "7",
                ua.opencities.shared.Money.of("12000.00"),
                ReminderFixture.TODAY,
                "test",
                java.time.Instant.EPOCH),
            Optional.of(invoice.value()));
    workAll();
    assertThat(lettersTo(clerk)).isZero();
    assertThat(Association.get(RoundRegister.class).one(OFFICE, round).notices()).isZero();
  }

  @Test
  void theTimerBeginsADaysRoundOnceAndOnlyFromItsHourOn() {
    policy(OBLAST, mail(1));
    var night = Association.get(BeginNight.class);
    assertThat(night.begin(TIMER)).as("switched off").isEmpty();
    int hour = java.time.LocalTime.now(Association.get(java.time.Clock.class)).getHour();
    if (hour < 23) {
      Association.get(KeepSchedule.class).keep(OFFICE, new Schedule(true, hour + 1));
      assertThat(night.begin(TIMER)).as("not yet").isEmpty();
    }
    Association.get(KeepSchedule.class).keep(OFFICE, new Schedule(true, 0));
    assertThat(night.begin(TIMER)).isPresent();
    assertThat(night.begin(TIMER)).as("begun already").isEmpty();
    workAll();
  }

  @Test
  void whoAsksWhileARoundIsAtWorkIsShownThatOne() {
    CouncilId council = member(OBLAST);
    person(council, Role.CLERK, "Оксана Любисток");
    owes(council, -1);
    policy(OBLAST, mail(1));
    RoundId first = Association.get(RemindNow.class).remind(OFFICE);
    assertThat(Association.get(RemindNow.class).remind(Association.administrator()))
        .isEqualTo(first);
    workAll();
    var job = Association.get(RoundRegister.class).one(OFFICE, first).job().orElseThrow();
    assertThat(Association.get(JobProgress.class).of(OFFICE, job).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void whatTheMailServerSaysStandsBesideEachMail() {
    CouncilId council = member(OBLAST);
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    owes(council, -1);
    policy(OBLAST, mail(1));
    Association.get(RemindNow.class).remind(OFFICE);
    workAll();
    DueLetters due = Association.get(DueLetters.class);
    Letter letter =
        due.take(TIMER, 100_000).stream()
            .filter(it -> it.toAddress().equals(clerk))
            .findFirst()
            .orElseThrow();
    due.refused(TIMER, letter.id(), "550 mailbox unavailable");
    assertThat(state(council)).isEqualTo(HandOverState.REFUSED);
    assertThat(notices(council).get(0).mails().get(0).error()).contains("550 mailbox unavailable");
    due.sent(TIMER, letter.id());
    assertThat(state(council)).isEqualTo(HandOverState.HANDED_OVER);
    for (int i = 0; i < 12; i++) due.refused(TIMER, letter.id(), "gone");
    assertThat(state(council)).isEqualTo(HandOverState.GIVEN_UP);
  }

  private static LetterId letterId(NoticeView notice) {
    return new LetterId(notice.letter().orElseThrow().id());
  }

  private static HandOverState state(CouncilId council) {
    return notices(council).get(0).mails().get(0).state();
  }

  /** No rule holds, no round begins by itself, and today's has not begun yet. */
  static void forget() {
    Association.sql("delete from reminder_policy").run();
    Association.sql("update reminder_schedule set automatic = false").run();
    Association.sql("update reminder_round set asked = 'NOW' where asked = 'NIGHT'").run();
  }

  static void workAll() {
    while (Association.get(RunNextJob.class).run(TIMER, "test", () -> false).isPresent()) {}
  }

  private static long trail(InvoiceId invoice) {
    return Association.sql(
            "select count(*) from audit_entry where what = 'invoice-reminded' and subject = ?",
            invoice.value())
        .count();
  }

  private static String body(String email) {
    return (String)
        Association.sql("select body from outbox_mail where to_address = ?", email).value();
  }
}
