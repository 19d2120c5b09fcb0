package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.DAY;
import static ua.opencities.inheritance.SuccessionFixture.OFFICE;
import static ua.opencities.inheritance.SuccessionFixture.heirsLines;
import static ua.opencities.inheritance.SuccessionFixture.leaves;
import static ua.opencities.inheritance.SuccessionFixture.settle;
import static ua.opencities.inheritance.SuccessionFixture.undo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.membership.Act;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Candidate;
import ua.opencities.membership.CorrectStep;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.membership.RecordMembershipStep;
import ua.opencities.membership.Standing;
import ua.opencities.report.member.MembersOnDay;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The heir of a member is one by the act; the predecessor is reorganised; undone, both go back. */
class InheritedMembershipTest {
  private static final Set<Inherited> MEMBERSHIP = Set.of(Inherited.MEMBERSHIP);
  private final CouncilId before = Candidate.admitted(council("Колишня"));
  private final CouncilId heir = council("Нинішня");

  @Test
  void theHeirIsAMemberByTheActAndThePredecessorNoLonger() {
    settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));

    assertThat(of(heir).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(heir).memberSince()).contains(DAY);
    assertThat(of(before).standing()).isEqualTo(Standing.REORGANISED);
    assertThat(of(heir).steps().get(0).act().remarks()).contains(SuccessionFixture.ACT);
    assertThat(heirsLines(heir).get(0).what()).isEqualTo(MEMBERSHIP);
    assertThat(heirsLines(before).get(0).what()).isEqualTo(MEMBERSHIP);
    assertThat(memberOn(before, 0)).isFalse();
    assertThat(memberOn(before, 1)).isTrue();
    assertThat(memberOn(heir, 0)).isTrue();
    assertThat(memberOn(heir, 1)).isFalse();
  }

  @Test
  void bothStandWhereTheyStoodWhenTheActIsUndone() {
    UUID act = settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    undo(act);
    assertThat(of(heir).standing()).isEqualTo(Standing.LEAD);
    assertThat(of(before).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(before).memberSince()).contains(Candidate.DECIDED.plusDays(30));
  }

  @Test
  void goBackThoughTheActOfTheirStepsWasCorrected() {
    UUID act = settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    for (CouncilId council : List.of(before, heir))
      Association.get(CorrectStep.class)
          .correct(
              OFFICE,
              council,
              of(council).steps().get(0).id(),
              new CorrectStep.Reading(
                  DecidingBody.STATE, ActDocument.LAW, Optional.of("7"), DAY.minusDays(1)),
              Optional.empty(),
              "Пропущено номер");
    undo(act);
    assertThat(of(heir).standing()).isEqualTo(Standing.LEAD);
    assertThat(of(before).standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void goBackByTheirOwnActThoughAnotherReadsTheSame() {
    CouncilId other = Candidate.admitted(council("Ще колишня"));
    UUID first = settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    UUID second = settle(SuccessionKind.RENAMED, leaves(other, heir, MEMBERSHIP, "0.00"));
    undo(second);
    assertThat(of(heir).standing()).as("it is a member by the first").isEqualTo(Standing.ACTIVE);
    assertThat(of(other).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(before).standing()).isEqualTo(Standing.REORGANISED);
    undo(first);
    assertThat(of(heir).standing()).isEqualTo(Standing.LEAD);
  }

  /** Of the heir's heir, too; who has no agreement behind it waits for one as anybody does. */
  @Test
  void theAgreementOfThePredecessorIsTheHeirs() {
    CouncilId last = council("Остання");
    for (CouncilId each : List.of(heir, last)) RunFixture.people(each, 500);
    RunFixture.official(last);
    UUID first = settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    assertThat(hindrance(heir)).contains(Hindrance.NO_CONTACT);
    UUID second = settle(SuccessionKind.RENAMED, leaves(heir, last, MEMBERSHIP, "0.00"));
    assertThat(hindrance(last)).isEmpty();

    undo(second);
    undo(first);
    for (CouncilId each : List.of(heir, last))
      Association.sql(
              "insert into membership(council_id, standing, since, member_since) values (?,"
                  + " 'ACTIVE', date '2026-05-04', date '2026-05-04') on conflict (council_id) do"
                  + " update set standing = excluded.standing, member_since = excluded.member_since",
              each.value())
          .run();
    assertThat(hindrance(heir)).contains(Hindrance.NO_AGREEMENT);
    assertThat(hindrance(last)).contains(Hindrance.NO_AGREEMENT);
  }

  private static Optional<Hindrance> hindrance(CouncilId council) {
    return RunFixture.hindrance(
        RunFixture.simulate(RunFixture.annual(RunFixture.SHARED_YEAR, council)), council);
  }

  @Test
  void ofOneThatSplitsEveryChosenHeirIsAMember() {
    CouncilId other = council("Друга");
    settle(
        SuccessionKind.SPLIT,
        leaves(before, heir, MEMBERSHIP, "0.00"),
        leaves(before, other, MEMBERSHIP, "0.00"));
    assertThat(of(heir).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(other).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(before).steps().stream().filter(it -> it.to() == Standing.REORGANISED))
        .hasSize(1);
  }

  @Test
  void aSuspensionPassesWithTheMembershipAndAMemberStaysAsItIs() {
    step(before, Standing.SUSPENDED);
    settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    assertThat(of(heir).standing()).isEqualTo(Standing.SUSPENDED);

    CouncilId member = Candidate.admitted(council("Член"));
    settle(SuccessionKind.MERGED, leaves(heir, member, MEMBERSHIP, "0.00"));
    assertThat(of(member).standing()).isEqualTo(Standing.ACTIVE);
    assertThat(of(member).memberSince()).contains(Candidate.DECIDED.plusDays(30));
  }

  @Test
  void whatIsNoMembershipIsNotInherited() {
    CouncilId contact = council("Контакт");
    assertThatThrownBy(
            () -> settle(SuccessionKind.RENAMED, leaves(contact, heir, MEMBERSHIP, "0.00")))
        .isInstanceOfSatisfying(
            SuccessionRefused.class,
            refusal -> assertThat(refusal.code()).isEqualTo("inheritance.no-member"));
    settle(SuccessionKind.RENAMED, leaves(before, heir, Set.of(Inherited.HISTORY), "0.00"));
    assertThat(of(heir).standing()).isEqualTo(Standing.LEAD);
    assertThat(of(before).standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void isNotUndoneOverAStepThatCameSince() {
    UUID act = settle(SuccessionKind.RENAMED, leaves(before, heir, MEMBERSHIP, "0.00"));
    step(heir, Standing.SUSPENDED);
    assertThatThrownBy(() -> undo(act))
        .isInstanceOfSatisfying(
            SuccessionRefused.class,
            refusal -> assertThat(refusal.code()).isEqualTo("inheritance.steps-since"));
    assertThat(of(before).standing()).isEqualTo(Standing.REORGANISED);
  }

  private static void step(CouncilId council, Standing to) {
    Association.get(RecordMembershipStep.class)
        .record(
            OFFICE,
            council,
            to,
            new Act(
                DecidingBody.BOARD,
                ActDocument.PROTOCOL,
                Optional.of("9"),
                DAY,
                DAY,
                Optional.of("Підстава"),
                Optional.empty()));
  }

  private static boolean memberOn(CouncilId council, int daysBefore) {
    return Association.get(MembersOnDay.class).all(OFFICE, DAY.minusDays(daysBefore)).stream()
        .anyMatch(it -> it.id().equals(council));
  }

  private static CouncilId council(String name) {
    return Association.newCouncil(name + " спадкова рада");
  }

  private static MembershipView of(CouncilId council) {
    return Association.get(MembershipOf.class).of(OFFICE, council);
  }
}
