package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.reminder.ReminderFixture.TODAY;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.ReminderFixture.member;
import static ua.opencities.reminder.ReminderFixture.notices;
import static ua.opencities.reminder.ReminderFixture.owes;
import static ua.opencities.reminder.ReminderFixture.person;
import static ua.opencities.reminder.ReminderFixture.policy;
import static ua.opencities.reminder.ReminderFixture.prospect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.CorrectContact;
import ua.opencities.fee.InvoiceId;
import ua.opencities.notification.DueLetters;
import ua.opencities.notification.delivery.AddressMarks;
import ua.opencities.notification.delivery.DeliveryOutcome;
import ua.opencities.notification.delivery.Reported;
import ua.opencities.notification.delivery.TakeReport;
import ua.opencities.notification.delivery.TrustAddress;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoticeView.MailView;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.shared.reach.DeliveryReason;
import ua.opencities.shared.reach.Email;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** A reminder that came back told nobody. */
class UndeliveredReminderTest {
  private static final String OBLAST = "23";
  private static final Actor OFFICE = Association.administrator();
  private static final Actor TIMER = Operator.because("delivery reports");
  private CouncilId council;
  private InvoiceId invoice;

  @BeforeEach
  void aMemberThatIsLate() {
    RoundTest.forget();
    council = member(OBLAST);
    invoice = owes(council, -1);
  }

  @AfterEach
  void noRules() {
    Association.sql("delete from reminder_policy").run();
  }

  @Test
  void goesAgainOnceTheAddressIsMendedAndOnlyThen() {
    UUID contact = contact("old@rada.example");
    policy(OBLAST, mail(1, Recipient.ACCOUNTANT));
    remind();
    comesBack(0, "5.1.1");
    assertThat(mails(0)).extracting(MailView::state).containsExactly(HandOverState.NOT_ARRIVED);
    assertThat(mails(0).get(0).reason()).contains(DeliveryReason.NO_MAILBOX);
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(marks("old@rada.example")).isNotEmpty();

    Association.get(CorrectContact.class)
        .correct(OFFICE, contact, 1, finance(address("new@rada.example")));
    assertThat(marks("new@rada.example")).as("the mark is the old address’s").isEmpty();
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.GOES);
    remind();
    assertThat(notices(council)).hasSize(2);
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.SENT);
  }

  @Test
  void goesToTheClerkWhereTheFunctionsAddressIsDead() {
    contact("dead@rada.example");
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    policy(OBLAST, mail(1, Recipient.ACCOUNTANT));
    remind();
    comesBack(0, "5.1.1");
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.GOES);
    remind();
    assertThat(ReminderFixture.lettersTo(clerk)).isEqualTo(1);
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.SENT);
  }

  @Test
  void isNotTriedInVainNightAfterNightAtAFullMailboxButAgainWhenSomebodyVouchesForIt() {
    contact("full@rada.example");
    policy(OBLAST, mail(1, Recipient.ACCOUNTANT));
    remind();
    comesBack(0, "5.2.2");
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.UNREACHABLE);
    Association.get(TrustAddress.class).trust(OFFICE, address("FULL@rada.example"));
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.GOES);
  }

  @Test
  void theNextStepIsAskedOnItsOwnDayWhateverBecameOfTheOneBefore() {
    contact("gone@rada.example");
    String clerk = person(council, Role.CLERK, "Оксана Любисток");
    policy(OBLAST, mail(1, Recipient.ACCOUNTANT), mail(14, Recipient.ACCOUNTANT));
    remind();
    comesBack(0, "5.1.1");
    assertThat(prospect(invoice, TODAY.plusDays(13)).outcome()).isEqualTo(Outcome.GOES);
    assertThat(clerk).isNotEmpty();
  }

  @Test
  void oneOfTwoMailsThatArrivedIsEnoughAndADelayChangesNothing() {
    contact("one@rada.example");
    contact("two@rada.example");
    policy(OBLAST, mail(1, Recipient.ACCOUNTANT));
    remind();
    assertThat(mails(0)).hasSize(2);
    reported(0, DeliveryOutcome.DELAYED, "4.4.1");
    assertThat(mails(0)).extracting(MailView::state).contains(HandOverState.DELAYED);
    comesBack(1, "5.1.1");
    assertThat(prospect(invoice, TODAY).outcome()).isEqualTo(Outcome.SENT);
    reported(0, DeliveryOutcome.DELIVERED, "2.1.5");
    reported(0, DeliveryOutcome.DELAYED, "4.4.1");
    Association.get(DueLetters.class).sent(TIMER, mails(0).get(0).id());
    assertThat(mails(0))
        .extracting(MailView::state)
        .containsExactlyInAnyOrder(HandOverState.ARRIVED, HandOverState.NOT_ARRIVED);
  }

  /** An address of this test's own council. */
  private String address(String of) {
    return of.replace("@", "-" + council.value() + "@");
  }

  private UUID contact(String of) {
    return Association.get(AddContact.class).add(OFFICE, council, finance(address(of)));
  }

  private static ContactDetails finance(String address) {
    return new ContactDetails(
        ContactFunction.FINANCE,
        "Бухгалтерія " + address.charAt(0),
        Optional.of(new Email(address)),
        Optional.empty());
  }

  private static void remind() {
    Association.get(RemindNow.class).remind(OFFICE);
    RoundTest.workAll();
  }

  private List<MailView> mails(int notice) {
    return notices(council).get(notice).mails();
  }

  private void comesBack(int mail, String status) {
    reported(mail, DeliveryOutcome.FAILED, status);
  }

  private void reported(int mail, DeliveryOutcome outcome, String status) {
    UUID letter = mails(0).get(mail).id();
    Object to = Association.sql("select to_address from outbox_mail where id = ?", letter).value();
    Association.get(TakeReport.class)
        .take(
            TIMER,
            new Reported(
                letter,
                Optional.empty(),
                List.of(
                    new Reported.Line(
                        Optional.empty(),
                        Optional.of(String.valueOf(to)),
                        Optional.of(outcome),
                        Optional.of(status),
                        "550 " + status))),
            Instant.now());
  }

  private java.util.Map<?, ?> marks(String of) {
    return Association.get(AddressMarks.class).among(OFFICE, List.of(address(of)));
  }
}
