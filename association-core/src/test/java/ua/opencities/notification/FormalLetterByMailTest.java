package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.reminder.ReminderFixture.letter;
import static ua.opencities.reminder.ReminderFixture.mail;
import static ua.opencities.reminder.ReminderFixture.notices;
import static ua.opencities.reminder.ReminderFixture.person;

import jakarta.mail.BodyPart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.UploadTemplate;
import ua.opencities.document.template.Variant;
import ua.opencities.document.word.SampleDocx;
import ua.opencities.job.RunNextJob;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.reminder.ReminderFixture;
import ua.opencities.reminder.notice.HandOverState;
import ua.opencities.reminder.notice.NoticeView;
import ua.opencities.reminder.policy.Recipient;
import ua.opencities.reminder.policy.ReminderStep;
import ua.opencities.reminder.round.RemindNow;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;
import ua.opencities.tenancy.Role;

/** The letter of a reminder as it arrives at a real mail server; its oblast is that of code 48. */
class FormalLetterByMailTest {
  private static final String OBLAST = "48";
  private static final Actor OFFICE = Association.administrator();
  private static final Actor JOB = Operator.because("mail");
  private final CouncilId council = ReminderFixture.member(OBLAST);
  private final String clerk = person(council, Role.CLERK, "Оксана Любисток");
  private final String head = person(council, Role.READER, "Олег Вигаданий");

  FormalLetterByMailTest() {
    ReminderFixture.official(council, "HEAD", "Олег", "Вигаданий");
    ReminderFixture.owes(council, -1);
  }

  @BeforeEach
  @AfterEach
  void noRules() {
    Association.sql("delete from reminder_policy").run();
    Association.sql("delete from paper_template where council_id is null").run();
  }

  @Test
  void ofAStepByLetterAloneGoesToTheHeadAsAPdfAndIsKept() throws Exception {
    round(letter(1));
    assertThat(ReminderFixture.lettersTo(clerk)).isZero();
    MimeMessage message = arrived(head);
    NoticeView notice = notices(council).get(0);
    var kept = notice.letter().orElseThrow();
    byte[] pdf = pdfOf(message);
    assertThat(words(pdf)).contains(kept.number(), "ВИГАДАНОМУ", "мав надійти до");
    assertThat(pdf)
        .as("made once: the same is in the council's portal")
        .isEqualTo(
            Association.get(TakeLetter.class)
                .take(Association.readerOf(council), new LetterId(kept.id()), "pdf")
                .bytes());
    assertThat(bodyOf(message)).contains("Офіційний лист № " + kept.number(), "attached");
    assertThat(notice.mails())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.as()).isEqualTo(Recipient.HEAD);
              assertThat(it.state()).isEqualTo(HandOverState.HANDED_OVER);
            });
  }

  @Test
  void ofAnUploadedDocxGoesAsThatDocxWhereNoPdfCanBeMade() throws Exception {
    Association.get(UploadTemplate.class)
        .upload(
            OFFICE,
            TemplatePlace.of(OFFICE, "letter", Variant.FULL),
            0,
            "бланк.docx",
            SampleDocx.of("Бланк офісу: нагадуємо про внесок"),
            "");
    round(letter(1));
    BodyPart file = ((MimeMultipart) arrived(head).getContent()).getBodyPart(1);
    assertThat(MimeUtility.decodeText(file.getFileName())).endsWith(".docx");
    assertThat(Spoken.inDocx(file.getInputStream().readAllBytes())).contains("Бланк офісу");
    assertThat(notices(council).get(0).mails().get(0).state()).isEqualTo(HandOverState.HANDED_OVER);
  }

  @Test
  void ofAStepByBothIsAttachedToTheMailOfEachOfItsPeople() throws Exception {
    round(new ReminderStep(1, true, true, Set.of(Recipient.CLERK)));
    assertThat(ReminderFixture.lettersTo(head)).isZero();
    var number = notices(council).get(0).letter().orElseThrow().number();
    assertThat(words(pdfOf(arrived(clerk)))).contains(number);
  }

  @Test
  void ofAStepByMailAloneIsNoLetterAtAll() throws Exception {
    round(mail(1));
    assertThat(arrived(clerk).getContent()).isInstanceOf(String.class);
    assertThat(notices(council).get(0).letter()).isEmpty();
  }

  @Test
  void neverLeavesWithoutItsPaperAndWhatTheServerSaysStandsInTheLog() {
    round(letter(1));
    DueLetters due = Association.get(DueLetters.class);
    Letter bare =
        due.take(JOB, 5000).stream()
            .filter(it -> it.toAddress().equals(head))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> new SmtpHandOver().hand(bare))
        .isInstanceOf(IllegalStateException.class);
    due.refused(JOB, bare.id(), "552 message too large");
    var told = notices(council).get(0).mails().get(0);
    assertThat(told.state()).isEqualTo(HandOverState.REFUSED);
    assertThat(told.error()).contains("552 message too large");
  }

  @Test
  void isKeptForThePostWhereNobodyHasAnAddress() {
    Association.sql("delete from role_grant where council_id = ?", council.value()).run();
    round(letter(1));
    assertThat(notices(council).get(0).letter()).isPresent();
    assertThat(notices(council).get(0).mails()).isEmpty();
  }

  private static void round(ReminderStep step) {
    ReminderFixture.policy(OBLAST, step);
    Association.get(RemindNow.class).remind(OFFICE);
    while (Association.get(RunNextJob.class).run(JOB, "test", () -> false).isPresent()) {}
  }

  private static MimeMessage arrived(String address) throws Exception {
    return ArrivedMail.at(address).stream().reduce((one, other) -> other).orElseThrow();
  }

  private static String bodyOf(MimeMessage message) throws Exception {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  private static byte[] pdfOf(MimeMessage message) throws Exception {
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    BodyPart file = parts.getBodyPart(1);
    assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(file.isMimeType("application/pdf")).isTrue();
    assertThat(MimeUtility.decodeText(file.getFileName())).endsWith(".pdf");
    return file.getInputStream().readAllBytes();
  }

  private static String words(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
