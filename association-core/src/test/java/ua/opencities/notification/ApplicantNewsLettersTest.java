package ua.opencities.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.admission.SampleApplication.DECIDED;
import static ua.opencities.admission.SampleApplication.DOOR;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.AskLinkAgain;
import ua.opencities.admission.candidate.RefuseApplication;
import ua.opencities.admission.candidate.SendBack;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;

/** Whatever becomes of an application, a letter about it arrives at a real server. */
class ApplicantNewsLettersTest {
  private static final String MEETING = "OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING";
  private final Actor office = Association.administrator();

  @AfterEach
  void asShipped() {
    System.clearProperty(MEETING);
  }

  @Test
  void tellsOfRemarksAndOfARefusal() throws Exception {
    var application = SampleApplication.confirmed("Повернута рада");
    Association.get(SendBack.class).send(office, application.council, "Скан не читається.");
    Association.get(RefuseApplication.class).refuse(office, application.council, "Не той файл.");
    assertThat(ArrivedMail.subjects(application.email))
        .containsExactlyInAnyOrder(
            "Підтвердьте заяву про вступ: Повернута рада",
            "Заяву повернуто із зауваженнями: Повернута рада",
            "У прийнятті відмовлено: Повернута рада");
  }

  @Test
  void tellsOfTheBoardsAdmissionAndOfTheMembership() throws Exception {
    System.setProperty(MEETING, "true");
    var application = SampleApplication.confirmed("Прийнята рада").beforeTheBoard();
    var day = DECIDED.plusDays(20);
    Association.get(AdmitCouncil.class)
        .admit(office, application.council, "7", day, day, Optional.empty());
    step(application, Standing.ACTIVE, DecidingBody.GENERAL_MEETING, ActDocument.PROTOCOL);
    assertThat(ArrivedMail.subjects(application.email))
        .contains(
            "Правління прийняло рішення про вступ: Прийнята рада",
            "Рада стала членом асоціації: Прийнята рада");
  }

  @Test
  void tellsOfAWithdrawalAndOfAStepTakenBack() throws Exception {
    var application = SampleApplication.confirmed("Вагома рада").beforeTheBoard();
    step(application, Standing.LEAD, DecidingBody.COUNCIL, ActDocument.LETTER);
    var last =
        Association.get(MembershipOf.class).of(office, application.council).steps().get(0).id();
    Association.get(TakeBackStep.class)
        .takeBack(office, application.council, last, "Лист був про інше");
    assertThat(ArrivedMail.subjects(application.email))
        .contains(
            "Заяву про вступ відкликано: Вагома рада", "Виправлено запис про вступ: Вагома рада");
  }

  @Test
  void leadsWhoAppliesForTwoCouncilsToBoth() throws Exception {
    var first = SampleApplication.confirmed("Перша дводомна рада");
    var second = Association.newCouncil("Друга дводомна рада");
    Association.get(ApplyToJoin.class).apply(DOOR, SampleApplication.order(second, first.email));
    ArrivedMail.at(first.email);

    Association.get(AskLinkAgain.class).ask(DOOR, first.email);

    var councils = new ArrayList<String>();
    for (MimeMessage message : ArrivedMail.at(first.email)) {
      assertThat(message.getSubject()).startsWith("Посилання на заяву про вступ");
      String link =
          message.getContent().toString().replaceFirst("(?s).*?/application/(\\S+).*", "$1");
      councils.add(Association.get(ApplicationByLink.class).of(DOOR, link).card().council());
    }
    assertThat(councils).containsExactlyInAnyOrder("Перша дводомна рада", "Друга дводомна рада");
  }

  private void step(
      SampleApplication application, Standing to, DecidingBody body, ActDocument document) {
    var day = DECIDED.plusDays(25);
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            application.council,
            to,
            new Act(
                body, document, Optional.of("1"), day, day, Optional.empty(), Optional.empty()));
  }
}
