package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.membership.trail.MembershipTrail;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A step entered by mistake goes back by a counter-step, when nothing has come of it. */
class StepTakenBackTest {
  private static final LocalDate MET = Candidate.DECIDED.plusDays(30);
  private static final LocalDate LEFT = MET.plusDays(60);
  private final Actor office = Association.administrator();
  private final TakeBackStep takeBack = Association.get(TakeBackStep.class);
  private final CouncilId council = Candidate.admitted(Association.newCouncil("Поспішна рада"));

  @Test
  void bringsAMemberBackThatNeverLeft() {
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION, LEFT);
    step(Standing.EXITED, DecidingBody.BOARD, ActDocument.PROTOCOL, LEFT.plusDays(1));
    assertThat(memberOn(LEFT.plusDays(2))).isFalse();

    assertThat(back()).isEqualTo(Standing.EXIT_REQUESTED);
    assertThat(back()).isEqualTo(Standing.ACTIVE);

    assertThat(seen().memberSince()).contains(MET);
    assertThat(seen().days().orElseThrow().to()).isEmpty();
    assertThat(memberOn(LEFT.plusDays(2))).isTrue();
    assertThat(seen().steps()).hasSize(5);
    var trail = Association.get(MembershipTrail.class).of(office, council);
    assertThat(trail).hasSize(9);
    assertThat(trail.get(0).takesBack()).contains(trail.get(3).id());
    assertThat(trail.get(0).act().remarks()).contains("Не та рада");
    assertThat(trail.get(3).takenBack()).isTrue();
  }

  @Test
  void leadsOnFromWhereTheCouncilStandsAgain() {
    step(Standing.SUSPENDED, DecidingBody.BOARD, ActDocument.PROTOCOL, LEFT);
    back();
    step(Standing.FROZEN, DecidingBody.BOARD, ActDocument.PROTOCOL, MET.plusDays(1));
    assertThat(seen().standing()).isEqualTo(Standing.FROZEN);
    assertThat(seen().steps().get(0).from()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void undoesAnAdmissionStepByStep() {
    back();
    assertThat(seen().standing()).isEqualTo(Standing.ADMITTED);
    assertThat(seen().memberSince()).isEmpty();
    back();
    assertThat(seen().standing()).isEqualTo(Standing.APPLIED);
    assertThat(memberOn(MET)).isFalse();
    Association.get(AdmitCouncil.class)
        .admit(office, council, "8", MET.plusDays(1), MET.plusDays(1), Optional.empty());
    assertThat(seen().memberSince()).contains(MET.plusDays(1));
  }

  @Test
  void takesBackOnlyTheLastOneWithAReasonAndOnce() {
    var first = seen().steps().get(4).id();
    var last = seen().steps().get(0).id();
    assertThatThrownBy(() -> takeBack.takeBack(office, council, first, "Ні"))
        .isInstanceOf(NothingToTakeBack.class);
    assertThatThrownBy(() -> takeBack.takeBack(office, council, last, " "))
        .isInstanceOf(TextNotAccepted.class);
    takeBack.takeBack(office, council, last, "Так");
    assertThatThrownBy(() -> takeBack.takeBack(office, council, last, "Двічі"))
        .isInstanceOf(NothingToTakeBack.class);
  }

  @Test
  void refusesWhileAToolOfTheMemberIsOn() {
    Association.sql(
            "insert into tool_entitlement (id, council_id, tool_code, since, switched_on_by,"
                + " switched_on_by_name, switched_on_at) select gen_random_uuid(), ?, code,"
                + " current_date, 'test', 'test', now() from tool limit 1",
            council.value())
        .run();
    assertThatThrownBy(this::back)
        .isInstanceOfSatisfying(
            RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo("tool.member-has-tools"));
    assertThat(seen().standing()).isEqualTo(Standing.ACTIVE);
    List<MembershipStepView> steps = seen().steps();
    assertThat(steps).hasSize(5);
  }

  private Standing back() {
    return takeBack.takeBack(office, council, seen().steps().get(0).id(), "Не та рада");
  }

  private void step(Standing to, DecidingBody body, ActDocument document, LocalDate day) {
    Association.get(RecordMembershipStep.class)
        .record(
            office,
            council,
            to,
            new Act(
                body, document, Optional.of("9"), day, day, Optional.of("Так"), Optional.empty()));
  }

  private boolean memberOn(LocalDate day) {
    return Association.get(MembersOnDay.class).all(office, day).stream()
        .anyMatch(it -> it.id().equals(council));
  }

  private MembershipView seen() {
    return Association.get(MembershipOf.class).of(office, council);
  }
}
