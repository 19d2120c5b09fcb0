package ua.opencities.admission.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.admission.SampleApplication;
import ua.opencities.admission.Turn;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.membership.TakeBackStep;
import ua.opencities.report.CouncilExport;
import ua.opencities.report.CouncilFilter;
import ua.opencities.report.CouncilOrder;
import ua.opencities.report.CouncilRow;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.report.candidate.CandidateRow;
import ua.opencities.report.candidate.Hindrance;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.PeriodRunsBackwards;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The first step of the road: who showed interest, since when, through what, and what became. */
class InterestTest {
  private static final Actor OFFICE = Association.administrator();
  private static final LocalDate SINCE = LocalDate.of(2026, 3, 5);
  private final CouncilId council = Association.newCouncil("Зацікавлена міська рада");

  @Test
  void putsTheCouncilIntoTheQueueSinceTheDayItCame() {
    assertThat(line()).isEmpty();
    record(InterestChannel.PHONE, SINCE);

    CandidateRow line = line().orElseThrow();
    assertThat(line.stage()).isEqualTo("INTEREST");
    assertThat(line.waitsFor()).isEqualTo(Hindrance.DECISION);
    assertThat(line.turn()).as("nobody has applied").isEqualTo(Turn.COUNCIL.name());
    assertThat(line.interest()).contains("PHONE");
    assertThat(line.daysWaiting(SINCE.plusDays(9))).isEqualTo(9);
    assertThat(line.deadline()).isEmpty();
    assertThat(known().person()).isEqualTo("Олена Проба, секретарка");
    assertThat(known().enteredBy()).isEqualTo(OFFICE.shown());
    assertThat(standing()).as("interest is no standing").isEqualTo(Standing.LEAD);
  }

  @Test
  void isFollowedByTheDecisionAndLastsAgainWhenThatIsTakenBack() {
    record(InterestChannel.LETTER, SINCE);
    decide(SINCE.plusDays(40));
    assertThat(known().followedOn()).contains(SINCE.plusDays(40));
    assertThat(line().orElseThrow().stage()).isEqualTo("AGREEMENT");
    assertThat(line().orElseThrow().interest()).isEmpty();

    var step = Association.get(MembershipOf.class).of(OFFICE, council).steps().get(0).id();
    Association.get(TakeBackStep.class).takeBack(OFFICE, council, step, "помилка");
    assertThat(known().isOpen()).isTrue();
    assertThat(line().orElseThrow().waitsSince()).contains(SINCE);
  }

  @Test
  void staysFollowedWhenTheCouncilTakesItsDecisionBackAndMayBeShownAnew() {
    record(InterestChannel.LETTER, SINCE);
    decide(SINCE.minusDays(3));
    step(Standing.LEAD, SINCE.plusDays(9));
    assertThat(known().isOpen()).isFalse();
    assertThat(line()).isEmpty();

    record(InterestChannel.MEETING, SINCE.plusDays(60));
    assertThat(line().orElseThrow().interest()).contains("MEETING");
  }

  @Test
  void lastsNoMoreBesideANewerOneWhenItsDecisionIsTakenBackUnlessThatOneWasAMistake() {
    UUID first = record(InterestChannel.LETTER, SINCE);
    decide(SINCE.plusDays(3));
    step(Standing.LEAD, SINCE.plusDays(9));
    UUID anew = record(InterestChannel.MEETING, SINCE.plusDays(60));
    takeBackLastStep();
    takeBackLastStep();
    assertThat(open()).containsExactly(anew);
    assertThat(of(first).renewedOn()).contains(SINCE.plusDays(60));
    assertThat(ReopenInterest.mayBeReopened(of(first), standing())).isFalse();
    assertThat(line().orElseThrow().waitsSince()).contains(SINCE.plusDays(60));

    takeBack(anew);
    assertThat(open()).containsExactly(first);
    assertThat(line().orElseThrow().waitsSince()).contains(SINCE);
  }

  @Test
  void theDatabaseHoldsOneThatLasts() {
    UUID first = record(InterestChannel.LETTER, SINCE);
    var copied =
        Association.sql(
            "insert into admission_interest (id, council_id, channel, since, person, entered_by,"
                + " entered_by_name, entered_at) select gen_random_uuid(), council_id, channel,"
                + " since, person, entered_by, entered_by_name, entered_at"
                + " from admission_interest where id = ?",
            first);
    assertThatThrownBy(copied::run).hasStackTraceContaining("admission_interest_one_lasts");
    end(first, SINCE.plusDays(1));
    record(InterestChannel.PHONE, SINCE.plusDays(2));
    assertThat(open()).hasSize(1);
  }

  @Test
  void endsForAReasonAndLastsAgainWhenTheEndWasAMistake() {
    UUID id = record(InterestChannel.MEETING, SINCE);
    end(id, SINCE.plusDays(20));
    assertThat(line()).isEmpty();
    assertThat(known().ended().orElseThrow().reason()).isEqualTo("обрали іншу асоціацію");
    assertThatThrownBy(() -> end(id, SINCE.plusDays(21))).isInstanceOf(InterestChanged.class);

    reopen(id);
    assertThat(line().orElseThrow().waitsSince()).contains(SINCE);
    assertThatThrownBy(() -> reopen(id)).isInstanceOf(InterestChanged.class);
  }

  @Test
  void isWhatTheRegisterFiltersByWhileItLastsOrEver() {
    assertThat(registered(CouncilFilter.EVER)).isEmpty();
    UUID id = record(InterestChannel.MEETING, SINCE);
    assertThat(registered(CouncilFilter.LASTING)).containsExactly(council);
    end(id, SINCE.plusDays(20));
    assertThat(registered(CouncilFilter.LASTING)).isEmpty();
    assertThat(registered(CouncilFilter.EVER)).containsExactly(council);
    takeBack(id);
    assertThat(registered(CouncilFilter.EVER)).isEmpty();
    assertThat(registered("")).containsExactly(council);
  }

  @Test
  void isNotReopenedBesideANewerOne() {
    UUID first = record(InterestChannel.MEETING, SINCE);
    end(first, SINCE.plusDays(20));
    record(InterestChannel.PHONE, SINCE.plusDays(30));
    assertThatThrownBy(() -> reopen(first)).isInstanceOf(InterestStands.class);
    assertThat(line().orElseThrow().interest()).contains("PHONE");
  }

  @Test
  void isNotReopenedOnceADecisionFollowed() {
    UUID id = record(InterestChannel.MEETING, SINCE);
    end(id, SINCE.plusDays(20));
    assertThat(ReopenInterest.mayBeReopened(known(), standing())).isTrue();
    decide(SINCE.plusDays(40));
    assertThat(ReopenInterest.mayBeReopened(known(), standing())).isFalse();
    assertThatThrownBy(() -> reopen(id)).isInstanceOf(InterestComesLate.class);

    step(Standing.LEAD, SINCE.plusDays(50));
    assertThat(ReopenInterest.mayBeReopened(known(), standing())).isFalse();
    assertThatThrownBy(() -> reopen(id))
        .as("it went on and came back: interest is shown anew")
        .isInstanceOf(InterestComesLate.class);
    assertThat(known().ended()).isPresent();
    assertThat(line()).isEmpty();
  }

  @Test
  void leavesEveryListWhenItWasAMistakeAndTheJournalTells() {
    UUID id = record(InterestChannel.PUBLIC_FORM, SINCE);
    takeBack(id);
    assertThat(line()).isEmpty();
    assertThat(Association.get(InterestOf.class).council(OFFICE, council)).isEmpty();
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where council_id = ? and subject = ?",
                    council.value(),
                    id)
                .count())
        .isEqualTo(2);
    assertThatThrownBy(() -> takeBack(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesWhatCannotBe() {
    record(InterestChannel.LETTER, SINCE);
    assertThatThrownBy(() -> record(InterestChannel.PHONE, SINCE.plusDays(1)))
        .isInstanceOf(InterestStands.class);
    assertThatThrownBy(() -> record(InterestChannel.PHONE, LocalDate.of(2199, 1, 1)))
        .isInstanceOf(InterestDayToCome.class);
    assertThatThrownBy(
            () -> new RecordInterest.Order(InterestChannel.PHONE, SINCE, " ", Optional.empty()))
        .isInstanceOf(TextNotAccepted.class);
    assertThatThrownBy(() -> end(known().id(), SINCE.minusDays(1)))
        .isInstanceOf(PeriodRunsBackwards.class);
    assertThatThrownBy(() -> end(Association.anyId(), SINCE)).isInstanceOf(NotFound.class);

    var member = Candidate.admitted(Association.newCouncil("Прийнята міська рада"));
    assertThatThrownBy(() -> record(member, InterestChannel.PHONE, SINCE))
        .isInstanceOf(InterestComesLate.class);
  }

  @Test
  void givesWayToTheApplicationThatTheCouncilHandedIn() {
    var applied = SampleApplication.confirmed("Зацікавлена селищна рада").council;
    record(applied, InterestChannel.PUBLIC_FORM, SINCE);
    var line = Association.get(CandidateQueue.class).one(OFFICE, applied).orElseThrow();
    assertThat(line.stage()).isEqualTo("DECISION");
    assertThat(line.waitsSince()).isNotEqualTo(Optional.of(SINCE));
  }

  private void decide(LocalDate day) {
    step(Standing.DECISION_ADOPTED, day);
  }

  private void step(Standing to, LocalDate day) {
    Association.get(RecordMembershipStep.class)
        .record(
            OFFICE,
            council,
            to,
            Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "7/" + day.getDayOfYear(), day));
  }

  private UUID record(InterestChannel channel, LocalDate since) {
    return record(council, channel, since);
  }

  private static UUID record(CouncilId council, InterestChannel channel, LocalDate since) {
    return Association.get(RecordInterest.class)
        .record(
            OFFICE,
            council,
            new RecordInterest.Order(
                channel, since, "Олена Проба, секретарка", Optional.of("просять статут")));
  }

  private void end(UUID id, LocalDate on) {
    Association.get(EndInterest.class).end(OFFICE, council, id, on, "обрали іншу асоціацію");
  }

  private void reopen(UUID id) {
    Association.get(ReopenInterest.class).reopen(OFFICE, council, id);
  }

  private void takeBack(UUID id) {
    Association.get(TakeInterestBack.class).takeBack(OFFICE, council, id, "не та рада");
  }

  private List<CouncilId> registered(String interest) {
    String code =
        Association.sql("select katottg from council where id = ?", council.value())
            .value()
            .toString();
    var filter = CouncilFilter.of(code, "", "", Set.of()).interested(interest);
    return Association.get(CouncilExport.class).rows(OFFICE, filter, CouncilOrder.NAME).stream()
        .map(CouncilRow::id)
        .toList();
  }

  private void takeBackLastStep() {
    var steps = Association.get(MembershipOf.class).of(OFFICE, council).steps();
    Association.get(TakeBackStep.class).takeBack(OFFICE, council, steps.get(0).id(), "помилка");
  }

  private List<UUID> open() {
    return Association.get(InterestOf.class).council(OFFICE, council).stream()
        .filter(Interest::isOpen)
        .map(Interest::id)
        .toList();
  }

  private Interest of(UUID id) {
    return Association.get(InterestOf.class).council(OFFICE, council).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Interest known() {
    return Association.get(InterestOf.class).council(OFFICE, council).get(0);
  }

  private Optional<CandidateRow> line() {
    return Association.get(CandidateQueue.class).one(OFFICE, council);
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(OFFICE, council).standing();
  }
}
