package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ua.opencities.document.FileContent;
import ua.opencities.document.FileId;
import ua.opencities.document.signature.SamplePdf;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class AdmissionTest {
  private static final LocalDate BOARD_MET = LocalDate.of(2026, 1, 15);
  private final CouncilId council = Association.newCouncil("Жовківська міська рада");
  private final AdmitCouncil admit = Association.get(AdmitCouncil.class);
  private final MembershipOf membership = Association.get(MembershipOf.class);

  @Test
  void makesAnApplicantAMemberByTheBoardsProtocol() {
    Candidate.applied(council);
    admit(council, "7");

    var seen = membership.of(Association.clerkOf(council), council);
    assertThat(seen.standing()).isEqualTo(Standing.ACTIVE);
    assertThat(seen.memberSince()).contains(BOARD_MET);
    assertThat(seen.steps())
        .extracting(MembershipStepView::to)
        .containsExactly(
            Standing.ACTIVE,
            Standing.ADMITTED,
            Standing.APPLIED,
            Standing.AGREEMENT_SIGNED,
            Standing.DECISION_ADOPTED);
    assertThat(seen.steps().get(0).act().number()).contains("7");
  }

  @Test
  void isNoStepAmongOthersWhichWouldPassTheDossierBy() {
    Candidate.applied(council);
    var record = Association.get(RecordMembershipStep.class);
    var protocol = Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "7", BOARD_MET);
    assertThatThrownBy(
            () -> record.record(Association.administrator(), council, Standing.ADMITTED, protocol))
        .isInstanceOf(AdmissionHasItsOwnPage.class);
    assertThat(stepsTo("ADMITTED")).isZero();
  }

  @Test
  void begunAndThenRefusedIsNoMembership() {
    System.setProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING", "true");
    try {
      Candidate.applied(council);
      admit(council, "7");
      Association.get(RecordMembershipStep.class)
          .record(
              Association.administrator(),
              council,
              Standing.REFUSED,
              new Act(
                  DecidingBody.GENERAL_MEETING,
                  ActDocument.PROTOCOL,
                  Optional.of("2"),
                  BOARD_MET.plusDays(9),
                  BOARD_MET.plusDays(9),
                  Optional.of("Не затверджено"),
                  Optional.empty()));
      assertThat(
              Association.sql(
                      "select count(*) from membership where council_id = ? and member_since is"
                          + " not null",
                      council.value())
                  .count())
          .isZero();
    } finally {
      System.clearProperty("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
    }
  }

  @Test
  void tellsWhatIsMissingInTheReadersLanguage() {
    assertThatThrownBy(() -> admit(council, "7"))
        .isInstanceOfSatisfying(
            StepNotAllowed.class,
            refusal ->
                assertThat(Texts.of(Language.UK).sentence(refusal))
                    .isEqualTo(
                        "Зараз рада має стан «контакт». До стану «прийнято Правлінням» спершу"
                            + " потрібно: рішення про вступ ухвалено, угоду підписано, заяву подано."));
  }

  @Test
  void keepsTheScanOfTheProtocolWhereTheCouncilReadsIt() {
    Candidate.applied(council);
    byte[] pdf = SamplePdf.page();
    admit.admit(
        Association.administrator(),
        council,
        "7",
        BOARD_MET,
        BOARD_MET,
        Optional.of(new Scan("протокол.pdf", "application/pdf", pdf)));

    var clerk = Association.clerkOf(council);
    var file = membership.of(clerk, council).steps().get(0).act().file().orElseThrow();
    assertThat(Association.get(FileContent.class).read(clerk, new FileId(file)).bytes())
        .isEqualTo(pdf);
  }

  @Test
  void keepsNoScanOfARefusedAdmission() {
    byte[] pdf = SamplePdf.page();
    assertThatThrownBy(
            () ->
                admit.admit(
                    Association.administrator(),
                    council,
                    "7",
                    BOARD_MET,
                    BOARD_MET,
                    Optional.of(new Scan("протокол.pdf", "application/pdf", pdf))))
        .isInstanceOf(StepNotAllowed.class);
    assertThat(
            Association.sql(
                    "select count(*) from stored_file where council_id = ?", council.value())
                .count())
        .isZero();
  }

  @Test
  void refusesASecondAdmissionAndNamesTheFirst() {
    Candidate.applied(council);
    admit(council, "7");

    assertThatThrownBy(() -> admit(council, "8"))
        .isInstanceOfSatisfying(
            CouncilAlreadyAdmitted.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("7", BOARD_MET));
  }

  @Test
  void refusesDaysThatDoNotFollowOneAnother() {
    Candidate.applied(council);
    var beforeTheDecision = Candidate.DECIDED.minusDays(1);
    var toCome = LocalDate.of(2999, 1, 1);

    assertThatThrownBy(() -> admit(council, "7", beforeTheDecision))
        .isInstanceOf(StepOutOfOrder.class);
    assertThatThrownBy(() -> admit(council, "7", toCome)).isInstanceOf(StepOutOfOrder.class);
    assertThatThrownBy(() -> admit(council, " ")).isInstanceOf(ActDoesNotFit.class);
    assertThat(membership.of(Association.administrator(), council).standing())
        .isEqualTo(Standing.APPLIED);
  }

  @Test
  void letsOneOfManyAdmitTheCouncilAndTellsTheOthersWhoWasFirst() throws Exception {
    Candidate.applied(council);
    int people = 8;
    var start = new CountDownLatch(1);
    var refusals = Collections.synchronizedList(new ArrayList<Throwable>());
    var admitted = Collections.synchronizedList(new ArrayList<String>());
    var crowd = Executors.newFixedThreadPool(people);
    for (int i = 0; i < people; i++) {
      String protocol = "7-" + i;
      crowd.execute(
          () -> {
            try {
              start.await();
              admit(council, protocol);
              admitted.add(protocol);
            } catch (RuleBroken | InterruptedException refused) {
              refusals.add(refused);
            }
          });
    }
    start.countDown();
    crowd.shutdown();

    assertThat(crowd.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(admitted).hasSize(1);
    assertThat(refusals)
        .hasSize(people - 1)
        .allSatisfy(
            refusal ->
                assertThat(((CouncilAlreadyAdmitted) refusal).arguments())
                    .startsWith(admitted.get(0)));
    assertThat(stepsTo("ADMITTED")).isEqualTo(1);
  }

  @Test
  void beginsTheRoadOnceThoughTwoStartAtOnce() throws Exception {
    var crowd = Executors.newFixedThreadPool(4);
    var step = Association.get(RecordMembershipStep.class);
    var outcomes =
        crowd.invokeAll(
            Collections.<Callable<Boolean>>nCopies(
                4,
                () -> {
                  try {
                    step.record(
                        Association.administrator(),
                        council,
                        Standing.DECISION_ADOPTED,
                        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "1", BOARD_MET));
                    return true;
                  } catch (StepNotAllowed refused) {
                    return false;
                  }
                }));
    crowd.shutdown();
    int done = 0;
    for (var outcome : outcomes) done += outcome.get() ? 1 : 0;

    assertThat(done).isEqualTo(1);
    assertThat(stepsTo("DECISION_ADOPTED")).isEqualTo(1);
  }

  @Test
  void hidesTheStandingOfAnotherCouncil() {
    var other = Association.newCouncil("Інша рада");
    Candidate.applied(council);

    assertThatThrownBy(() -> membership.of(Association.clerkOf(other), council))
        .isInstanceOf(NotFound.class);
    assertThat(membership.of(Association.clerkOf(other), other).steps()).isEmpty();
  }

  @Test
  void startsTheRoadAgainAfterAnExit() {
    Candidate.admitted(council);
    var step = Association.get(RecordMembershipStep.class);
    var office = Association.administrator();
    var left = LocalDate.of(2026, 3, 1);
    step.record(
        office,
        council,
        Standing.EXIT_REQUESTED,
        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "33", left));
    step.record(
        office,
        council,
        Standing.EXITED,
        Act.of(DecidingBody.BOARD, ActDocument.PROTOCOL, "9", left.plusMonths(3)));

    assertThat(membership.of(office, council).memberSince()).isEmpty();
    assertThat(Association.get(NextSteps.class).of(office, council).keySet())
        .isEqualTo(java.util.Set.of(Standing.DECISION_ADOPTED));
  }

  private void admit(CouncilId council, String protocol) {
    admit(council, protocol, BOARD_MET);
  }

  private void admit(CouncilId council, String protocol, LocalDate day) {
    admit.admit(Association.administrator(), council, protocol, day, day, Optional.empty());
  }

  private long stepsTo(String standing) {
    return Association.sql(
            "select count(*) from membership_step where council_id = ? and to_standing = ?",
            council.value(),
            standing)
        .count();
  }
}
