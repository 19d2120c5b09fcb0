package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.job.RunNextJob;
import ua.opencities.reminder.ReminderFixture;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/**
 * Who cannot sign in gets the invoice itself, who can gets a link; the oblast is that of code 51.
 */
class InvoiceEnclosedTest {
  private static final String OBLAST = "51";
  private static final Actor OFFICE = Association.administrator();
  private static final String LINK = "/account/invoices/";
  private final CouncilId council = ReminderFixture.member(OBLAST);
  private final String finance = UUID.randomUUID() + "@rada.example";

  @BeforeEach
  @AfterEach
  void noRules() {
    Association.sql("delete from reminder_policy").run();
  }

  @Test
  void anAddressWithoutAnAccountGetsThePdfAndThePurposeAndNoLink() throws Exception {
    RunFixture.contact(council, "FINANCE", finance);
    var invoice = issued();
    MimeMessage message = ArrivedMail.at(finance).get(0);
    assertThat(words(message))
        .contains(purpose(invoice), "додано до цього листа", "attached")
        .doesNotContain(LINK, "{", "notification.");
    assertThat(files(message)).containsExactly(pdf(invoice));
  }

  @Test
  void whoSignsInForTheCouncilGetsTheLinkAndWhoDoesForAnotherThePdf() throws Exception {
    String clerk = ReminderFixture.person(council, Role.CLERK, "Оксана Любисток");
    var invoice = issued();
    MimeMessage linked = ArrivedMail.at(clerk).get(0);
    assertThat(linked.getContent()).isInstanceOf(String.class);
    assertThat(words(linked)).contains(LINK + invoice);

    CouncilId other = ReminderFixture.member(OBLAST);
    RunFixture.contact(other, "FINANCE", clerk);
    var others = FeeFixture.invoice(other, FeeFixture.YEAR + 39, LocalDate.of(2026, 3, 1));
    MimeMessage enclosed = ArrivedMail.at(clerk).get(0);
    assertThat(words(enclosed)).contains(purpose(others)).doesNotContain(LINK);
    assertThat(files(enclosed)).hasSize(1);
  }

  @Test
  void aReminderBringsTheLetterAndTheInvoice() throws Exception {
    RunFixture.contact(council, "FINANCE", finance);
    ReminderFixture.official(council, "HEAD", "Олег", "Вигаданий");
    var invoice = ReminderFixture.owes(council, -1);
    ReminderFixture.policy(OBLAST, new ReminderStep(1, true, true, Set.of(Recipient.ACCOUNTANT)));
    Association.get(RemindNow.class).remind(OFFICE);
    Actor job = Operator.because("mail");
    while (Association.get(RunNextJob.class).run(job, "test", () -> false).isPresent()) {}
    MimeMessage message = ArrivedMail.at(finance).get(0);
    assertThat(words(message))
        .contains(purpose(invoice), "Офіційний лист №", "теж додано")
        .doesNotContain(LINK, "/letters/", "{", "notification.");
    assertThat(files(message)).hasSize(2).endsWith(pdf(invoice));
  }

  private InvoiceId issued() {
    return FeeFixture.invoice(council, FeeFixture.YEAR + 39, LocalDate.of(2026, 3, 1));
  }

  private static String purpose(InvoiceId invoice) {
    return Association.get(InvoiceDetails.class).of(OFFICE, invoice).purpose();
  }

  private static byte[] pdf(InvoiceId invoice) {
    return Association.get(TakeInvoiceFile.class).take(OFFICE, invoice, InvoiceFormat.PDF).bytes();
  }

  private static String words(MimeMessage message) throws Exception {
    return message.getContent() instanceof MimeMultipart all
        ? (String) all.getBodyPart(0).getContent()
        : (String) message.getContent();
  }

  private static List<byte[]> files(MimeMessage message) throws Exception {
    var all = (MimeMultipart) message.getContent();
    List<byte[]> files = new ArrayList<>();
    for (int i = 1; i < all.getCount(); i++)
      files.add(all.getBodyPart(i).getInputStream().readAllBytes());
    return files;
  }
}
