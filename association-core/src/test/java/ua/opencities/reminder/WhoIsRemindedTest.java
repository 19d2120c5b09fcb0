package ua.opencities.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.reminder.ReminderFixture.TODAY;
import static ua.opencities.reminder.ReminderFixture.letter;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.ReminderFixture.member;
import static ua.opencities.reminder.ReminderFixture.owes;
import static ua.opencities.reminder.ReminderFixture.person;
import static ua.opencities.reminder.ReminderFixture.policy;
import static ua.opencities.reminder.ReminderFixture.prospect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.BookPayment;
import ua.opencities.fee.account.Booking;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.reminder.policy.DropReminderPolicy;
import ua.opencities.reminder.policy.GroupHasPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy;
import ua.opencities.reminder.policy.KeepReminderPolicy.Seen;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderPolicies;
import ua.opencities.reminder.policy.Scope;
import ua.opencities.reminder.policy.StepNotAccepted;
import ua.opencities.reminder.prospect.Outcome;
import ua.opencities.reminder.prospect.Prospect;
import ua.opencities.reminder.prospect.RemindersOn;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.shared.reach.Email;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** What a round would do with an invoice; all of it in the oblast of code 07. */
class WhoIsRemindedTest {
  private static final String OBLAST = "07";
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = member(OBLAST);
  private final String clerk = person(council, Role.CLERK, "Оксана Любисток");

  @Test
  void aStepGoesOnItsDayBeforeAndAfterTheDueDate() {
    policy(OBLAST, mail(-7), mail(1), letter(45));
    InvoiceId invoice = owes(council, 7);
    Prospect now = prospect(invoice, TODAY);
    assertThat(now.outcome()).isEqualTo(Outcome.GOES);
    assertThat(now.step().orElseThrow().days()).isEqualTo(-7);
    assertThat(now.outstanding()).isEqualTo(Money.of("12000.00"));
    assertThat(now.people()).isEqualTo(1);
    assertThat(now.nextOn()).contains(TODAY.plusDays(8));
    assertThat(outcome(invoice, TODAY.minusDays(1))).isEqualTo(Outcome.NOT_YET);
    assertThat(prospect(invoice, TODAY.plusDays(8)).step().orElseThrow().days()).isEqualTo(1);
    assertThat(prospect(invoice, TODAY.plusDays(52)).step().orElseThrow().letter()).isTrue();
    assertThat(outcome(invoice, TODAY.plusDays(58))).isEqualTo(Outcome.NO_STEP);
  }

  @Test
  void whatNoRoundCouldSendIsCaughtUpForFiveDaysAndOfTwoStepsTheLaterGoes() {
    policy(OBLAST, mail(-7), mail(-5));
    InvoiceId invoice = owes(council, 3);
    assertThat(prospect(invoice, TODAY).step().orElseThrow().days()).isEqualTo(-5);
    assertThat(outcome(invoice, TODAY.plusDays(3))).isEqualTo(Outcome.GOES);
    assertThat(outcome(invoice, TODAY.plusDays(4))).isEqualTo(Outcome.NO_STEP);
  }

  @Test
  void whatWasBeforeTheInvoiceIsPast() {
    policy(OBLAST, mail(-30));
    InvoiceId invoice =
        Association.get(ua.opencities.fee.IssueInvoice.class)
            .issue(OFFICE, council, ua.opencities.fee.FeeFixture.YEAR, TODAY, TODAY.plusDays(28));
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.NO_STEP);
  }

  @Test
  void whatIsPaidIsNotRemindedOfAndWhatIsPaidInPartOnlyOfTheRest() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    pay("2000.00", invoice);
    assertThat(prospect(invoice, TODAY).outstanding()).isEqualTo(Money.of("10000.00"));
    pay("10000.00", invoice);
    assertThat(ReminderFixture.all(invoice, TODAY)).isEmpty();
  }

  @Test
  void whatWasAgreedLaterIsRemindedOfByTheAgreedDays() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    LocalDate later = TODAY.plusDays(40);
    agree(invoice, 1, 1, "7000.00", "7000.00", TODAY.minusDays(1));
    agree(invoice, 1, 2, "5000.00", "12000.00", later);
    List<Prospect> parts = ReminderFixture.all(invoice, TODAY);
    assertThat(parts).extracting(Prospect::outcome).containsExactly(Outcome.GOES, Outcome.NOT_YET);
    assertThat(parts.get(0).outstanding()).isEqualTo(Money.of("7000.00"));
    assertThat(parts.get(1).agreedOn()).isPresent();
    assertThat(ReminderFixture.all(invoice, later.plusDays(1)).get(1).outcome())
        .isEqualTo(Outcome.GOES);
    agree(invoice, 2, 1, "12000.00", "12000.00", later);
    assertThat(outcome(invoice, TODAY)).as("all of it is later now").isEqualTo(Outcome.NOT_YET);
  }

  @Test
  void anInvoiceIsRemindedOfByItsCorrectedSumOnceAndNotWhenItIsWrittenOff() {
    policy(OBLAST, mail(-3));
    InvoiceId invoice = owes(council, 3);
    var grounds = new Grounds(TODAY, "Уточнено чисельність", "Правління", "12", TODAY.minusDays(1));
    correct(invoice, "14000.00", grounds);
    assertThat(ReminderFixture.all(invoice, TODAY))
        .singleElement()
        .satisfies(it -> assertThat(it.outstanding()).isEqualTo(Money.of("14000.00")));
    correct(invoice, "5000.00", grounds);
    assertThat(prospect(invoice, TODAY).outstanding()).isEqualTo(Money.of("5000.00"));
    Association.get(WriteOffDebt.class)
        .writeOff(OFFICE, invoice, Money.of("5000.00"), grounds, UUID.randomUUID());
    assertThat(ReminderFixture.all(invoice, TODAY)).isEmpty();
  }

  private static void correct(InvoiceId invoice, String sum, Grounds grounds) {
    Association.get(CorrectInvoice.class)
        .correct(
            OFFICE,
            invoice,
            Money.of(sum),
            Optional.of(TODAY.plusDays(3)),
            grounds,
            UUID.randomUUID());
  }

  @Test
  void theRuleThatNamesMostHoldsAndAnEmptyOneRemindsNobody() {
    policy(OBLAST, mail(1));
    InvoiceId invoice = owes(council, -1);
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.GOES);
    var narrower = new Scope(Optional.of(TariffKind.ANNUAL), Optional.of(OBLAST), Optional.empty());
    var id = keep(Optional.empty(), narrower, List.of());
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.NO_STEP);
    assertThatThrownBy(() -> keep(Optional.empty(), narrower, List.of()))
        .isInstanceOf(GroupHasPolicy.class);
    keep(Optional.of(new Seen(id, 1)), narrower, List.of(mail(0), mail(1)));
    assertThatThrownBy(() -> keep(Optional.of(new Seen(id, 1)), narrower, List.of(mail(2))))
        .isInstanceOf(SomeoneElseChanged.class);
    assertThat(Association.get(ReminderPolicies.class).one(OFFICE, id).steps())
        .containsExactly(mail(0), mail(1));
    Association.get(DropReminderPolicy.class).drop(OFFICE, id);
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.GOES);
    policy(OBLAST);
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.NO_STEP);
    assertThatThrownBy(() -> Association.get(DropReminderPolicy.class).drop(OFFICE, id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesStepsThatRemindNobody() {
    assertThatThrownBy(() -> mail(366)).isInstanceOf(StepNotAccepted.class);
    assertThatThrownBy(
            () ->
                new ua.opencities.reminder.policy.ReminderStep(
                    1, false, false, java.util.Set.of(Recipient.HEAD)))
        .isInstanceOfSatisfying(
            StepNotAccepted.class, it -> assertThat(it.field()).isEqualTo("way"));
    assertThatThrownBy(
            () -> new ua.opencities.reminder.policy.ReminderStep(1, true, true, java.util.Set.of()))
        .isInstanceOfSatisfying(
            StepNotAccepted.class, it -> assertThat(it.field()).isEqualTo("recipient"));
    assertThatThrownBy(() -> policy(OBLAST, mail(1), letter(1)))
        .isInstanceOf(StepNotAccepted.class);
  }

  @Test
  void peopleAreFoundByFunctionAndElseTheClerksGetIt() {
    policy(OBLAST, mail(1, Recipient.HEAD, Recipient.ACCOUNTANT));
    InvoiceId invoice = owes(council, -1);
    assertThat(prospect(invoice, TODAY).people()).as("the clerk").isEqualTo(1);
    ReminderFixture.official(council, "HEAD", "Мар’яна", "Вигадана");
    ReminderFixture.official(council, "ACCOUNTANT", "Ганна", "Лічильна");
    String head = person(council, Role.READER, "Мар'яна Вигадана");
    String accountant = person(council, Role.READER, "Ганна Лічильна");
    assertThat(addresses()).containsExactlyInAnyOrder("HEAD " + head, "ACCOUNTANT " + accountant);
    Association.sql(
            "update account set disabled_at = now() where email in (?, ?)", head, accountant)
        .run();
    assertThat(addresses()).containsExactly("CLERK " + clerk);
    Association.sql(
            "update role_grant set ends_on = ? where council_id = ?", TODAY, council.value())
        .run();
    assertThat(outcome(invoice, TODAY)).isEqualTo(Outcome.NOBODY);
  }

  @Test
  void theAddressKeptForAFunctionGoesBeforeAnAccountOfTheSameName() {
    policy(OBLAST, mail(1, Recipient.HEAD, Recipient.ACCOUNTANT));
    InvoiceId invoice = owes(council, -1);
    ReminderFixture.official(council, "HEAD", "Мар’яна", "Вигадана");
    String head = person(council, Role.READER, "Мар'яна Вигадана");
    contact(ContactFunction.FINANCE, "finance@rada.example");
    contact(ContactFunction.PRESS, "press@rada.example");
    assertThat(addresses())
        .containsExactlyInAnyOrder("ACCOUNTANT finance@rada.example", "HEAD " + head);
    contact(ContactFunction.HEAD, "finance@rada.example");
    assertThat(addresses()).as("one letter an address").singleElement().asString().contains("fin");
    assertThat(prospect(invoice, TODAY).people()).isEqualTo(1);
  }

  private void contact(ContactFunction function, String address) {
    Association.get(AddContact.class)
        .add(
            OFFICE,
            council,
            new ContactDetails(
                function, "Відділ", Optional.of(Email.typed(address)), Optional.empty()));
  }

  @Test
  void countsTheOutcomesOfADay() {
    policy(OBLAST, mail(1));
    owes(council, -1);
    assertThat(Association.get(RemindersOn.class).counts(OFFICE, TODAY).get(Outcome.GOES))
        .isPositive();
    assertThat(Association.get(RemindersOn.class).next(OFFICE)).isEqualTo(TODAY);
  }

  private static Outcome outcome(InvoiceId invoice, LocalDate day) {
    return prospect(invoice, day).outcome();
  }

  private static ua.opencities.reminder.policy.PolicyId keep(
      Optional<Seen> seen, Scope scope, List<ua.opencities.reminder.policy.ReminderStep> steps) {
    return Association.get(KeepReminderPolicy.class).keep(OFFICE, seen, scope, steps);
  }

  private void pay(String amount, InvoiceId invoice) {
    Association.get(BookPayment.class)
        .book(
            OFFICE,
            council,
            new Booking(
                UUID.randomUUID(), "1", Money.of(amount), TODAY, "test", java.time.Instant.EPOCH),
            Optional.of(invoice.value()));
  }

  private static void agree(
      InvoiceId invoice, int agreement, int place, String amount, String upTo, LocalDate due) {
    Association.sql(
            "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                + " up_to, due_on, agreed_on, said_by, said_at) select gen_random_uuid(),"
                + " council_id, id, ?, ?, cast(? as numeric), cast(? as numeric), ?, ?, 'test',"
                + " now() from account_entry where source = ?",
            agreement,
            place,
            amount,
            upTo,
            due,
            TODAY.minusDays(10),
            invoice.value())
        .run();
  }

  private List<String> addresses() {
    return Association.sql(
            "select recipient || ' ' || address from reminder_people(?, 'HEAD ACCOUNTANT', ?)",
            council.value(),
            TODAY)
        .rows()
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }
}
