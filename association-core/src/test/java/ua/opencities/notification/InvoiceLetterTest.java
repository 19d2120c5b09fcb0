package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.PreviewInvoice;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.reminder.ReminderFixture;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** To whom an invoice is told: whoever is reminded of it later, however it was issued. */
class InvoiceLetterTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

  @Test
  void anInvoiceByHandIsToldToTheAddressForFinanceThatHasNoAccount() {
    CouncilId council = FeeFixture.member();
    ReminderFixture.person(council, Role.CLERK, "Оксана Любисток");
    String finance = UUID.randomUUID() + "@rada.example";
    RunFixture.contact(council, "FINANCE", finance);
    assertThat(previewed(council)).containsExactly(new InvoiceAddressee("Відділ обліку", finance));

    FeeFixture.invoice(council, FeeFixture.YEAR + 39, DUE);

    assertThat(addresses(council)).containsExactly(finance).isEqualTo(reminded(council));
    assertThat(letterTo(finance))
        .contains("Добрий день, Відділ обліку!", "12\u00a0000,00")
        .doesNotContain("{", "notification.");
  }

  @Test
  void whereThereIsNoSuchAddressTheClerkHearsOfIt() {
    CouncilId council = FeeFixture.member();
    RunFixture.contact(council, "PRESS", UUID.randomUUID() + "@rada.example");
    assertThat(previewed(council)).isEmpty();
    String clerk = ReminderFixture.person(council, Role.CLERK, "Оксана Любисток");

    FeeFixture.invoice(council, FeeFixture.YEAR + 39, DUE);

    assertThat(addresses(council)).containsExactly(clerk).isEqualTo(reminded(council));
  }

  @Test
  void aRunWritesToTheSamePeopleAndHoldsBackExactlyWhomNobodyIsLeftOf() {
    CouncilId byAddress = RunFixture.member(500);
    CouncilId byClerk = RunFixture.member(600);
    forget(byClerk);
    ReminderFixture.person(byClerk, Role.CLERK, "Тарас Калина");
    CouncilId byHeadAlone = RunFixture.member(700);
    forget(byHeadAlone);
    CouncilId bounced = RunFixture.member(800);
    List<String> dead = reminded(bounced);
    bounce(bounced, dead.get(0));

    var run =
        RunFixture.simulate(
            RunFixture.annual(RunFixture.SHARED_YEAR, byAddress, byClerk, byHeadAlone, bounced));
    assertThat(RunFixture.hindrance(run, byAddress)).isEmpty();
    assertThat(RunFixture.hindrance(run, byClerk)).isEmpty();
    for (CouncilId nobody : List.of(byHeadAlone, bounced)) {
      assertThat(reminded(nobody)).isEmpty();
      assertThat(RunFixture.hindrance(run, nobody)).contains(Hindrance.NO_CONTACT);
    }
    RunFixture.issue(OFFICE, run);
    for (CouncilId told : List.of(byAddress, byClerk))
      assertThat(addresses(told)).hasSize(1).isEqualTo(reminded(told));
  }

  private static List<InvoiceAddressee> previewed(CouncilId council) {
    return Association.get(PreviewInvoice.class)
        .of(OFFICE, council, FeeFixture.YEAR + 39)
        .addressees();
  }

  private static void forget(CouncilId council) {
    Association.sql("delete from council_contact where council_id = ?", council.value()).run();
  }

  /** As a report of a mail server that the address is no more. */
  private static void bounce(CouncilId council, String address) {
    UUID mail = UUID.randomUUID();
    Association.sql(
            "insert into outbox_mail(id, council_id, to_address, to_name, subject, body,"
                + " keeps_secret, made_at, state, attempts, next_attempt_at, version) values"
                + " (?, ?, ?, 'Відділ', 'Лист', 'Лист', false, now(), 'SENT', 1, now(), 1)",
            mail,
            council.value(),
            address)
        .run();
    Association.sql(
            "insert into delivery_report(id, council_id, mail_id, address, outcome, reason,"
                + " reported_at, taken_at, taken_by) values (gen_random_uuid(), ?, ?, ?, 'FAILED',"
                + " 'NO_MAILBOX', now(), now(), 'test')",
            council.value(),
            mail,
            address)
        .run();
  }

  private static List<String> reminded(CouncilId council) {
    return texts(
        "select address from reminder_people(?, 'ACCOUNTANT', ?)",
        council.value(),
        LocalDate.now(Association.get(Clock.class)));
  }

  private static List<String> addresses(CouncilId council) {
    return texts(
        "select to_address from outbox_mail where council_id = ? and subject like 'Рахунок №%'",
        council.value());
  }

  private static String letterTo(String address) {
    return texts("select body from outbox_mail where to_address = ?", address).get(0);
  }

  private static List<String> texts(String question, Object... of) {
    return Association.sql(question, of).rows().stream().map(row -> (String) row.get(0)).toList();
  }
}
