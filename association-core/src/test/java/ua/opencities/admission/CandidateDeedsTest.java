package ua.opencities.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.admission.SampleApplication.DECIDED;
import static ua.opencities.admission.SampleApplication.DOOR;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.candidate.AcceptHandedIn;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.candidate.CandidateApplication;
import ua.opencities.admission.candidate.NoOpenApplication;
import ua.opencities.admission.candidate.RefusalIsTheBoards;
import ua.opencities.admission.candidate.RefuseApplication;
import ua.opencities.admission.candidate.SendBack;
import ua.opencities.admission.dossier.DossierItem;
import ua.opencities.admission.dossier.DossierOf;
import ua.opencities.admission.link.AnswerRemarks;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.admission.link.ApplicationSeen;
import ua.opencities.admission.opinion.GiveOpinion;
import ua.opencities.admission.opinion.Opinion;
import ua.opencities.admission.opinion.OpinionsOn;
import ua.opencities.admission.opinion.Verdict;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.ActDoesNotFit;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.membership.StepNotAllowed;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What the office does with a candidate; the road itself stays the one of membership. */
class CandidateDeedsTest {
  private final Actor office = Association.administrator();
  private final SendBack sendBack = Association.get(SendBack.class);
  private final RefuseApplication refuse = Association.get(RefuseApplication.class);

  @Test
  void returnsWithRemarksWhichTheApplicantAnswers() {
    var application = SampleApplication.confirmed("Уточнена міська рада");
    sendBack.send(office, application.council, "Скан не читається.");
    assertThat(of(application).card().turn()).isEqualTo(Turn.APPLICANT);
    assertThat(application.letters("Заяву повернуто із зауваженнями")).isEqualTo(1);

    Association.get(AnswerRemarks.class).answer(DOOR, application.link, "Надсилаємо новий.");

    assertThat(of(application).card().turn()).isEqualTo(Turn.OFFICE);
    assertThat(of(application).notes())
        .extracting(ApplicationNote::words)
        .containsExactly("Скан не читається.", "Надсилаємо новий.");
  }

  @Test
  void returnsWhatLiesBeforeTheBoardByAStepOfTheRoad() {
    var application = SampleApplication.confirmed("Повернена міська рада").beforeTheBoard();
    sendBack.send(office, application.council, "Немає підпису.");
    assertThat(standing(application.council)).isEqualTo(Standing.RETURNED);
    assertThat(of(application).card().turn()).isEqualTo(Turn.APPLICANT);

    application.handIn(DossierPart.APPLICATION);
    assertThat(of(application).card().turn()).isEqualTo(Turn.OFFICE);
    var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Kyiv"));
    application.accept(DossierPart.APPLICATION, null, day);
    assertThat(standing(application.council)).isEqualTo(Standing.APPLIED);
    assertThat(of(application).card().turn()).isEqualTo(Turn.BOARD);
  }

  @Test
  void refusesWithAReasonBeforeTheBoardAndLeavesTheCouncilWhereItStands() {
    var application = SampleApplication.confirmed("Відмовлена міська рада");
    assertThatThrownBy(() -> refuse.refuse(office, application.council, " "))
        .isInstanceOf(TextNotAccepted.class);
    refuse.refuse(office, application.council, "Такого рішення рада не ухвалювала.");

    assertThat(standing(application.council)).isEqualTo(Standing.LEAD);
    var seen = Association.get(ApplicationByLink.class).of(DOOR, application.link);
    assertThat(seen.card().state()).isEqualTo(ApplicationState.REFUSED);
    assertThat(seen.card().reason()).contains("Такого рішення рада не ухвалювала.");
    assertThat(seen.wanted()).isEmpty();
    assertThatThrownBy(() -> sendBack.send(office, application.council, "Ще"))
        .isInstanceOf(NoOpenApplication.class);
    assertThat(SampleApplication.forCouncil(application.council).link).isNotBlank();
  }

  @Test
  void leavesARefusalBeforeTheBoardToTheBoard() {
    var application = SampleApplication.confirmed("Правлінська міська рада").beforeTheBoard();
    assertThatThrownBy(() -> refuse.refuse(office, application.council, "Ні"))
        .isInstanceOf(RefusalIsTheBoards.class);
    var day = DECIDED.plusDays(20);
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            application.council,
            Standing.REFUSED,
            new Act(
                DecidingBody.BOARD,
                ActDocument.PROTOCOL,
                Optional.of("8"),
                day,
                day,
                Optional.of("Не відповідає меті."),
                Optional.empty()));
    assertThat(application.letters("У прийнятті відмовлено")).isEqualTo(1);
    assertThat(Association.get(ApplicationByLink.class).of(DOOR, application.link).card().reason())
        .contains("Не відповідає меті.");
  }

  @Test
  void closesTheApplicationOfACouncilThatTakesItBackAndLetsItApplyAnew() {
    var application = SampleApplication.confirmed("Передумала міська рада").beforeTheBoard();
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            application.council,
            Standing.LEAD,
            new Act(
                DecidingBody.COUNCIL,
                ActDocument.LETTER,
                Optional.empty(),
                DECIDED.plusDays(8),
                DECIDED.plusDays(8),
                Optional.empty(),
                Optional.empty()));
    var seen = Association.get(ApplicationByLink.class).of(DOOR, application.link);
    assertThat(seen.card().state()).isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(seen.wanted()).isEmpty();
    assertThat(application.letters("Заяву про вступ відкликано")).isEqualTo(1);
    assertThat(SampleApplication.forCouncil(application.council).link).isNotBlank();
  }

  @Test
  void closesAnAdmissionThatTheGeneralMeetingDoesNotConfirm() {
    System.setProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING", "true");
    try {
      var application = SampleApplication.confirmed("Незатверджена міська рада").beforeTheBoard();
      var day = DECIDED.plusDays(20);
      Association.get(AdmitCouncil.class)
          .admit(office, application.council, "7", day, day, Optional.empty());
      assertThat(application.letters("Правління прийняло рішення")).isEqualTo(1);
      Association.get(RecordMembershipStep.class)
          .record(
              office,
              application.council,
              Standing.REFUSED,
              new Act(
                  DecidingBody.GENERAL_MEETING,
                  ActDocument.PROTOCOL,
                  Optional.of("1"),
                  day.plusDays(5),
                  day.plusDays(5),
                  Optional.of("Не набрано голосів."),
                  Optional.empty()));
      assertThat(application.letters("У прийнятті відмовлено")).isEqualTo(1);
      assertThat(standing(application.council)).isEqualTo(Standing.REFUSED);
    } finally {
      System.clearProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
    }
  }

  @Test
  void opensTheApplicationAgainWhenTheStepThatClosedItIsTakenBack() {
    var application = SampleApplication.confirmed("Помилково відмовлена рада").beforeTheBoard();
    var day = DECIDED.plusDays(20);
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            application.council,
            Standing.REFUSED,
            new Act(
                DecidingBody.BOARD,
                ActDocument.PROTOCOL,
                Optional.of("8"),
                day,
                day,
                Optional.of("Не та рада."),
                Optional.empty()));
    var refused = Association.get(MembershipOf.class).of(office, application.council).steps();
    Association.get(TakeBackStep.class)
        .takeBack(office, application.council, refused.get(0).id(), "Не та рада");

    assertThat(standing(application.council)).isEqualTo(Standing.APPLIED);
    assertThat(of(application).isOpen()).isTrue();
    assertThat(of(application).card().turn()).isEqualTo(Turn.BOARD);
    assertThat(application.letters("Виправлено запис про вступ")).isEqualTo(1);
    assertThat(Association.get(ApplicationByLink.class).of(DOOR, application.link).steps())
        .extracting(ApplicationSeen.Taken::standing)
        .doesNotContain(Standing.REFUSED);
  }

  @Test
  void leavesTheApplicationClosedThatTheOfficeRefusedAfterTheStep() {
    var application = SampleApplication.confirmed("Не за кроком відмовлена рада");
    application.accept(DossierPart.DECISION, "12/34", DECIDED);
    refuse.refuse(office, application.council, "Заявник не говорить від ради.");
    var decided = Association.get(MembershipOf.class).of(office, application.council).steps();
    Association.get(TakeBackStep.class)
        .takeBack(office, application.council, decided.get(0).id(), "Не та рада");

    assertThat(standing(application.council)).isEqualTo(Standing.LEAD);
    assertThat(of(application).isOpen()).isFalse();
  }

  @Test
  void acceptsNothingOutOfOrderNorWithoutItsNumberNorAnothersFile() {
    var application = SampleApplication.confirmed("Послідовна міська рада");
    assertThatThrownBy(() -> application.accept(DossierPart.DECISION, null, DECIDED))
        .isInstanceOf(ActDoesNotFit.class);
    var other = SampleApplication.confirmed("Інакша міська рада");
    var file = of(other).files().get(0).id();
    assertThatThrownBy(
            () ->
                Association.get(AcceptHandedIn.class)
                    .accept(
                        office,
                        application.council,
                        new AcceptHandedIn.Order(
                            DossierPart.DECISION, file, Optional.of("1"), DECIDED)))
        .isInstanceOf(NotFound.class);
    assertThat(standing(application.council)).isEqualTo(Standing.LEAD);

    application.accept(DossierPart.DECISION, "12/34", DECIDED).handIn(DossierPart.APPLICATION);
    assertThatThrownBy(() -> application.accept(DossierPart.APPLICATION, null, DECIDED))
        .isInstanceOf(StepNotAllowed.class);
  }

  @Test
  void keepsWhoThoughtWhatAndWhyOfACandidate() {
    CouncilId council = Candidate.applied(Association.newCouncil("Обговорена міська рада"));
    var give = Association.get(GiveOpinion.class);
    give.give(office, council, Verdict.FOR, Optional.empty());
    give.give(office, council, Verdict.REMARK, Optional.of("Уточнити голову."));
    assertThatThrownBy(() -> give.give(office, council, Verdict.AGAINST, Optional.of("  ")))
        .isInstanceOf(TextNotAccepted.class);
    assertThat(Association.get(OpinionsOn.class).of(office, council))
        .extracting(Opinion::verdict)
        .containsExactly(Verdict.REMARK, Verdict.FOR);
  }

  @Test
  void tellsOfEveryCandidateWhatItsDossierLacks() {
    CouncilId council = Association.newCouncil("Неповна міська рада");
    var dossier = Association.get(DossierOf.class);
    assertThat(dossier.of(office, council).there()).isZero();
    Candidate.applied(council);
    assertThat(dossier.of(office, council).missing())
        .containsExactly(
            DossierItem.DECISION_FILE,
            DossierItem.AGREEMENT_FILE,
            DossierItem.APPLICATION_FILE,
            DossierItem.CODE,
            DossierItem.HEAD,
            DossierItem.POPULATION);
    assertThat(dossier.of(office, council).lines().get(0).act().orElseThrow().number())
        .contains("16/VIII-870");
    var applied = SampleApplication.confirmed("Повніша міська рада").beforeTheBoard();
    assertThat(dossier.of(office, applied.council).there()).isEqualTo(6);
  }

  @Test
  void goesAlongWithStepsThatAreTakenOnOtherPages() {
    var application = SampleApplication.confirmed("Ручна міська рада");
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            application.council,
            Standing.DECISION_ADOPTED,
            Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "5", DECIDED));
    assertThat(of(application).card().turn()).isEqualTo(Turn.APPLICANT);
    assertThat(application.letters("Рішення про вступ прийнято")).isEqualTo(1);
  }

  private CandidateApplication of(SampleApplication application) {
    return Association.get(ApplicationOf.class).of(office, application.council).orElseThrow();
  }

  private Standing standing(CouncilId council) {
    return Association.get(MembershipOf.class).of(office, council).standing();
  }
}
