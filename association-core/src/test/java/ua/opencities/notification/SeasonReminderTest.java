package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.advice.AskAdvice;
import ua.opencities.programme.season.SampleSeason;
import ua.opencities.programme.season.SeasonMember;
import ua.opencities.programme.season.board.SeasonBoard;
import ua.opencities.programme.season.reminder.NobodyChosen;
import ua.opencities.programme.season.reminder.RemindCouncils;
import ua.opencities.programme.season.reminder.RemindCouncils.Told;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

class SeasonReminderTest {
  private static final Actor OFFICE = Association.administrator();
  private static final Actor JOB = Operator.because("mail");
  private static final Set<Role> CLERKS = Set.of(Role.CLERK);
  private final int year = SampleSeason.open(1);
  private final CouncilId council = SeasonMember.of("Забудькувата");

  @Test
  void theLetterReachesARealServerWithStepDaysFeeAndLink() throws Exception {
    String clerk = SeasonMember.person(council, Role.CLERK);
    String deputy = SeasonMember.person(council, Role.READER);
    assertThat(remind(Set.of(council), CLERKS, "Чекаємо на ваш проєкт."))
        .isEqualTo(new Told(1, 1, 0, 0, 0));
    List<Message> letters = sentTo(clerk);
    assertThat(letters).hasSize(1);
    assertThat(sentTo(deputy)).as("only those with the chosen role").isEmpty();
    Message letter = letters.get(0);
    assertThat(letter.getSubject())
        .isEqualTo("Програма членства на " + year + " рік: скласти проєкт програми");
    assertThat(letter.getContent().toString().replace("\r\n", "\n"))
        .contains("Доброго дня, Оксана Любисток!", "Good day, Оксана Любисток!")
        .contains("Забудькувата")
        .contains("проєкт готовий до ", "оприлюднено до ")
        .contains("Внесок за " + year + " рік за чинним тарифом: ")
        .contains("Від асоціації: Чекаємо на ваш проєкт.")
        .contains("/seasons/" + year)
        .doesNotContain("{", "season.");
  }

  @Test
  void remindsOnceADayWhoeverAsks() {
    String clerk = SeasonMember.person(council, Role.CLERK);
    remind(Set.of(council), CLERKS, "");
    assertThat(remind(Set.of(council), CLERKS, "ще раз")).isEqualTo(new Told(0, 0, 1, 0, 0));
    assertThat(lettersTo(clerk)).isEqualTo(1);
    var seen = Association.get(SeasonBoard.class).chosen(OFFICE, year, Set.of(council)).get(0);
    assertThat(seen.wasRemindedOn(SampleSeason.TODAY)).isTrue();
    assertThat(seen.reminded()).get().extracting("by").isEqualTo(OFFICE.shown());
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'council-reminded' and council_id = ?",
                    council.value())
                .count())
        .isEqualTo(1);
  }

  @Test
  void ofManyWhoRemindAtOnceOneWrites() throws Exception {
    String clerk = SeasonMember.person(council, Role.CLERK);
    var pool = Executors.newFixedThreadPool(6);
    try {
      Callable<Told> reminder = () -> remind(Set.of(council), CLERKS, "");
      int reminded = 0;
      for (Future<Told> told : pool.invokeAll(java.util.Collections.nCopies(6, reminder)))
        reminded += told.get().reminded();
      assertThat(reminded).isEqualTo(1);
      assertThat(lettersTo(clerk)).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void leavesAloneWhoHasNothingToDoOrNobodyToWriteTo() {
    CouncilId waits = SeasonMember.of("Чекальна");
    Actor clerk = Association.clerkOf(waits);
    SeasonMember.person(waits, Role.CLERK);
    var draft = Association.get(DraftProgramme.class).fromTemplate(clerk, waits, year, year);
    Association.get(AskAdvice.class).ask(clerk, draft, "");
    assertThat(remind(Set.of(council, waits), CLERKS, "")).isEqualTo(new Told(0, 0, 0, 1, 1));
    assertThat(
            Association.get(SeasonBoard.class)
                .chosen(OFFICE, year, Set.of(council))
                .get(0)
                .reminded())
        .as("nobody was written to, so nothing was reminded")
        .isEmpty();
  }

  @Test
  void refusesToWriteToNobody() {
    assertThatThrownBy(() -> remind(Set.of(council), Set.of(), ""))
        .isInstanceOfSatisfying(NobodyChosen.class, it -> assertThat(it.field()).isEqualTo("role"));
    assertThatThrownBy(
            () -> remind(Set.of(Association.newCouncil("Не член міська рада")), CLERKS, ""))
        .isInstanceOf(NobodyChosen.class);
  }

  @Test
  void whoEndedTheirWorkGetsNoLetter() {
    String gone = SeasonMember.person(council, Role.CLERK);
    Association.sql(
            "update role_grant set ends_on = current_date - 1 where council_id = ?",
            council.value())
        .run();
    assertThat(remind(Set.of(council), CLERKS, "").nobody()).isEqualTo(1);
    assertThat(lettersTo(gone)).isZero();
  }

  private Told remind(Set<CouncilId> councils, Set<Role> roles, String words) {
    return Association.get(RemindCouncils.class).remind(OFFICE, year, councils, roles, words);
  }

  private static long lettersTo(String email) {
    return Association.sql("select count(*) from outbox_mail where to_address = ?", email).count();
  }

  private static List<Message> sentTo(String email) throws MessagingException {
    DueLetters due = Association.get(DueLetters.class);
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    try {
      System.setProperty("OPENCITIES_SMTP_HOST", "127.0.0.1");
      System.setProperty("OPENCITIES_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
      for (Letter letter : due.take(JOB, 100_000)) {
        if (letter.toAddress().equals(email)) new SmtpHandOver().hand(letter);
        due.sent(JOB, letter.id());
      }
      return List.<Message>of(server.getReceivedMessages());
    } finally {
      server.stop();
      System.clearProperty("OPENCITIES_SMTP_HOST");
    }
  }
}
