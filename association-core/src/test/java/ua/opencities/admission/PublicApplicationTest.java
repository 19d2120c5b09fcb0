package ua.opencities.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static ua.opencities.admission.SampleApplication.DECIDED;
import static ua.opencities.admission.SampleApplication.DOOR;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.applicant.AskLinkAgain;
import ua.opencities.admission.applicant.CouncilsToJoin;
import ua.opencities.admission.applicant.JoiningCouncil;
import ua.opencities.admission.applicant.Joins;
import ua.opencities.admission.candidate.ApplicationOf;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.admission.link.ApplicationSeen;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.link.FileByLink;
import ua.opencities.admission.link.HandInFile;
import ua.opencities.admission.link.NothingTakenIn;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.membership.AdmitCouncil;
import ua.opencities.membership.ConfirmCouncils;
import ua.opencities.membership.MeetingAct;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.Standing;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;

/** A council that has no account comes the whole way in by one link. */
class PublicApplicationTest {
  private final ApplicationByLink byLink = Association.get(ApplicationByLink.class);

  @Test
  void leadsByTheLinkAndTheOfficesDeedsToMembership() {
    var application = SampleApplication.confirmed("Дорожня міська рада").beforeTheBoard();
    assertThat(seen(application).card().stage()).isEqualTo(JoiningStage.BOARD);
    assertThat(seen(application).card().turn()).isEqualTo(Turn.BOARD);

    var day = DECIDED.plusDays(20);
    Association.get(AdmitCouncil.class)
        .admit(Association.administrator(), application.council, "31", day, day, Optional.empty());

    assertThat(seen(application).card().state()).isEqualTo(ApplicationState.ADMITTED);
    assertThat(seen(application).card().stage()).isEqualTo(JoiningStage.MEMBER);
    assertThat(seen(application).steps())
        .extracting(ApplicationSeen.Taken::standing)
        .containsExactly(
            Standing.DECISION_ADOPTED,
            Standing.AGREEMENT_SIGNED,
            Standing.APPLIED,
            Standing.ADMITTED,
            Standing.ACTIVE);
  }

  @Test
  void namesOnlyWhatIsStillToComeBeforeTheMembership() {
    System.setProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING", "true");
    System.setProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST", "true");
    try {
      var application = SampleApplication.confirmed("Очікувальна міська рада").beforeTheBoard();
      var office = Association.administrator();
      var day = DECIDED.plusDays(20);
      Association.get(AdmitCouncil.class)
          .admit(office, application.council, "31", day, day, Optional.empty());
      assertThat(seen(application).awaited()).containsExactly(Awaited.MEETING, Awaited.ENTRY_FEE);
      Association.get(ConfirmCouncils.class)
          .confirm(
              office, Set.of(application.council), new MeetingAct("2", day, day, Optional.empty()));
      assertThat(seen(application).awaited()).containsExactly(Awaited.ENTRY_FEE);
    } finally {
      System.clearProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
      System.clearProperty("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
    }
  }

  @Test
  void waitsForItsAddressToBeProvenBeforeTheOfficeSeesIt() {
    var application = SampleApplication.sent("Неперевірена міська рада");
    var office = Association.get(ApplicationOf.class);
    assertThat(office.of(Association.administrator(), application.council)).isEmpty();
    assertThat(seen(application).card().state()).isEqualTo(ApplicationState.UNCONFIRMED);

    var confirm = Association.get(ConfirmApplication.class);
    confirm.confirm(DOOR, application.link);
    confirm.confirm(DOOR, application.link);

    assertThat(office.of(Association.administrator(), application.council))
        .get()
        .satisfies(it -> assertThat(it.card().turn()).isEqualTo(Turn.OFFICE));
  }

  @Test
  void keepsTheFilesOfEachStepAsTheActsScansWhereTheCouncilReadsThem() {
    var application = SampleApplication.confirmed("Паперова міська рада").beforeTheBoard();

    var clerk = Association.clerkOf(application.council);
    var steps = Association.get(MembershipOf.class).of(clerk, application.council).steps();
    assertThat(steps).hasSize(3);
    for (var step : steps) {
      var file = new FileId(step.act().file().orElseThrow());
      assertThat(Association.get(FileContent.class).read(clerk, file).facts().mediaType())
          .isEqualTo("application/pdf");
    }
    assertThat(steps.get(2).act().number()).contains("12/34");
  }

  @Test
  void laysPapersToSignWhenTheDecisionIsTakenAndNotBefore() {
    var application = SampleApplication.confirmed("Підписна міська рада");
    assertThat(seen(application).toSign(DossierPart.AGREEMENT)).isEmpty();
    assertThat(seen(application).wanted()).containsExactly(DossierPart.DECISION);

    application.accept(DossierPart.DECISION, "12/34", DECIDED);

    var seen = seen(application);
    assertThat(seen.missing()).containsExactly(DossierPart.AGREEMENT, DossierPart.APPLICATION);
    for (DossierPart part : seen.missing()) {
      assertThat(seen.toSign(part)).extracting(HandedFile::mediaType).hasSize(2);
      for (HandedFile file : seen.toSign(part))
        assertThat(
                Association.get(FileByLink.class)
                    .read(DOOR, application.link, file.id())
                    .content()
                    .all())
            .hasSizeGreaterThan(2000);
    }
  }

  @Test
  void takesInNothingThatIsNotWantedNow() {
    var application = SampleApplication.confirmed("Нетерпляча міська рада");
    assertThatThrownBy(() -> application.handIn(DossierPart.APPLICATION))
        .isInstanceOf(NothingTakenIn.class);
    application.beforeTheBoard();
    assertThatThrownBy(() -> application.handIn(DossierPart.AGREEMENT))
        .isInstanceOf(NothingTakenIn.class);
  }

  @Test
  void holdsNoMoreFilesThanItCan() {
    var application = SampleApplication.confirmed("Щедра міська рада");
    for (int i = 1; i < 20; i++) application.handIn(DossierPart.DECISION);
    assertThatThrownBy(() -> application.handIn(DossierPart.DECISION))
        .isInstanceOf(NothingTakenIn.class);
  }

  @Test
  void tellsByMailAtEachStepWithALinkOfTheLettersOwn() {
    var application = SampleApplication.confirmed("Поштова міська рада").beforeTheBoard();
    assertThat(application.letters("Підтвердьте заяву")).isEqualTo(1);
    assertThat(application.letters("Рішення про вступ прийнято")).isEqualTo(1);
    assertThat(application.letters("Угоду про внески підписано")).isEqualTo(1);
    assertThat(application.letters("Заяву передано Правлінню")).isEqualTo(1);
    String body =
        (String)
            Association.sql(
                    "select body from outbox_mail where to_address = ? and subject like 'Заяву передано%'",
                    application.email)
                .value();
    assertThat(body).contains("Олена Проба", "waits for the Board").doesNotContain("{");
    String link = body.replaceFirst("(?s).*?/application/(\\S+).*", "$1");
    assertThat(link).isNotEqualTo(application.link);
    assertThat(byLink.of(DOOR, link).card().id()).isEqualTo(seen(application).card().id());
  }

  @Test
  void findsCouncilsAsPeopleTypeAndTellsWhichMayApply() {
    var free = Association.newCouncil("Вільнощанська міська рада");
    var taken = SampleApplication.confirmed("Вільнощанська сільська рада").council;
    var member =
        ua.opencities.membership.Candidate.admitted(
            Association.newCouncil("Вільнощанська селищна рада"));
    var found = Association.get(CouncilsToJoin.class).found(DOOR, "вільнощанcька"); // Latin c
    assertThat(found)
        .extracting(JoiningCouncil::id, JoiningCouncil::joins)
        .contains(
            tuple(free.value(), Joins.OPEN),
            tuple(taken.value(), Joins.ON_THE_WAY),
            tuple(member.value(), Joins.MEMBER));
    assertThat(Association.get(CouncilsToJoin.class).one(DOOR, member.value())).isEmpty();
    for (String hostile : new String[] {"", "%", "' or 1=1 --", "<script>", "щ".repeat(5000)})
      assertThat(Association.get(CouncilsToJoin.class).found(DOOR, hostile)).isEmpty();
  }

  @Test
  void sendsAnotherLinkToTheApplicationsOwnAddress() {
    var application = SampleApplication.confirmed("Забудькувата міська рада");
    Association.get(AskLinkAgain.class).ask(DOOR, application.email.toUpperCase());
    assertThat(application.letters("Посилання на заяву")).isEqualTo(1);
    long before = Association.sql("select count(*) from outbox_mail").count();
    Association.get(AskLinkAgain.class).ask(DOOR, "nobody@test.example");
    assertThat(Association.sql("select count(*) from outbox_mail").count()).isEqualTo(before);
  }

  @Test
  void opensNothingByALinkThatIsNoneOrHasEnded() {
    var application = SampleApplication.confirmed("Закрита міська рада");
    assertThatThrownBy(() -> byLink.of(DOOR, application.link + "x")).isInstanceOf(NotFound.class);
    Association.sql(
            "update admission_link set expires_at = now() where application_id = ?",
            seen(application).card().id())
        .run();
    assertThatThrownBy(() -> seen(application)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                Association.get(HandInFile.class)
                    .handIn(
                        DOOR,
                        application.link,
                        DossierPart.DECISION,
                        new ua.opencities.membership.Scan("a.pdf", "", SamplePdf.page())))
        .isInstanceOf(NotFound.class);
  }

  private ApplicationSeen seen(SampleApplication application) {
    return byLink.of(DOOR, application.link);
  }
}
