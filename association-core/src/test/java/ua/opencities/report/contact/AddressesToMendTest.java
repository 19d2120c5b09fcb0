package ua.opencities.report.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.RemoveContact;
import ua.opencities.notification.delivery.ReportRegister;
import ua.opencities.notification.delivery.ReportSearch;
import ua.opencities.reminder.ReminderFixture;
import ua.opencities.report.overview.AssociationOverview;
import ua.opencities.shared.Page;
import ua.opencities.shared.reach.Email;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** What the office has to do about letters that came back. */
class AddressesToMendTest {
  private static final Actor OFFICE = Association.administrator();
  private final CouncilId council = Association.newCouncil("Рада " + UUID.randomUUID());
  private final String word = UUID.randomUUID().toString();

  @Test
  void namesTheContactAndThePersonAndForgetsWhatIsInUseNoMore() {
    UUID contact = contact("Finance." + word + "@rada.example");
    String person = ReminderFixture.person(council, Role.CLERK, "Оксана " + word);
    cameBack("finance." + word + "@rada.example");
    cameBack(person);
    assertThat(page(word).items())
        .extracting(AddressToMend::contact, it -> it.account().isPresent())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Optional.of(contact), false),
            org.assertj.core.groups.Tuple.tuple(Optional.empty(), true));
    assertThat(page(word).items()).allMatch(it -> it.council().equals(Optional.of(council)));
    long waits = waiting();
    Association.get(RemoveContact.class).remove(OFFICE, contact);
    assertThat(page(word).items()).hasSize(1);
    assertThat(waiting()).isEqualTo(waits - 1);
  }

  @Test
  void ofManyAddressesAndReportsTheListsAskTheSameFewQuestions() {
    for (int i = 0; i < 30; i++) {
      contact(i + "." + word + "@rada.example");
      cameBack(i + "." + word + "@rada.example");
    }
    assertThat(StatementCount.of(() -> page(word))).isLessThanOrEqualTo(3);
    assertThat(page(word).total()).isEqualTo(30);
    var search = new ReportSearch(Optional.empty(), word, new Page.Request(1, 25));
    var reports = Association.get(ReportRegister.class);
    assertThat(StatementCount.of(() -> reports.page(OFFICE, search))).isLessThanOrEqualTo(3);
    assertThat(reports.page(OFFICE, search).total()).isEqualTo(30);
  }

  private static Page<AddressToMend> page(String words) {
    return Association.get(AddressesToMend.class).page(OFFICE, words, new Page.Request(1, 25));
  }

  private static long waiting() {
    return Association.get(AssociationOverview.class).now(OFFICE).attention().stream()
        .filter(it -> it.what().equals("addresses-to-mend"))
        .mapToLong(it -> it.count())
        .sum();
  }

  private UUID contact(String address) {
    return Association.get(AddContact.class)
        .add(
            OFFICE,
            council,
            new ContactDetails(
                ContactFunction.PRESS,
                "Пресслужба",
                Optional.of(new Email(address)),
                Optional.empty()));
  }

  private void cameBack(String address) {
    UUID mail = UUID.randomUUID();
    Association.sql(
            "insert into outbox_mail (id, council_id, to_address, to_name, subject, body,"
                + " keeps_secret, made_at, state, next_attempt_at) values (?, ?, ?, 'Хтось',"
                + " 'Тема', 'Текст', false, now(), 'SENT', now())",
            mail,
            council.value(),
            address)
        .run();
    Association.sql(
            "insert into delivery_report (id, council_id, mail_id, address, outcome, reason,"
                + " reported_at, taken_at, taken_by) values (gen_random_uuid(), ?, ?, ?, 'FAILED',"
                + " 'NO_MAILBOX', now(), now(), 'test')",
            council.value(),
            mail,
            address)
        .run();
  }
}
