package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Who asked to leave and thinks better of it stands where it stood. */
class ExitTakenBackTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final Actor office = Association.administrator();
  private final RecordMembershipStep record = Association.get(RecordMembershipStep.class);
  private final CouncilId council = Candidate.admitted(Association.newCouncil("Непевна рада"));

  @Test
  void aSuspensionIsNotLiftedByAskingToLeaveAndTakingItBack() {
    step(Standing.SUSPENDED, DecidingBody.BOARD, ActDocument.PROTOCOL);
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThatThrownBy(() -> step(Standing.ACTIVE, DecidingBody.COUNCIL, ActDocument.DECISION))
        .isInstanceOfSatisfying(
            ExitTakenBackElsewhere.class,
            refusal ->
                assertThat(refusal.arguments())
                    .containsExactly(Standing.ACTIVE, Standing.SUSPENDED));

    step(Standing.SUSPENDED, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThat(standing()).isEqualTo(Standing.SUSPENDED);
  }

  @Test
  void anActiveMemberIsActiveAgain() {
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThatThrownBy(() -> step(Standing.SUSPENDED, DecidingBody.COUNCIL, ActDocument.DECISION))
        .isInstanceOf(ExitTakenBackElsewhere.class);
    step(Standing.ACTIVE, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThat(standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void whoLeavesMayStillBeFrozenAndAFrozenMemberMayAskToLeave() {
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    step(Standing.FROZEN, DecidingBody.BOARD, ActDocument.PROTOCOL);
    step(Standing.EXIT_REQUESTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThatThrownBy(() -> step(Standing.ACTIVE, DecidingBody.COUNCIL, ActDocument.DECISION))
        .isInstanceOf(ExitTakenBackElsewhere.class);
    step(Standing.FROZEN, DecidingBody.BOARD, ActDocument.PROTOCOL);
    assertThat(standing()).isEqualTo(Standing.FROZEN);
  }

  private void step(Standing to, DecidingBody body, ActDocument document) {
    record.record(
        office,
        council,
        to,
        new Act(
            body, document, Optional.of("9"), DAY, DAY, Optional.of("Підстава"), Optional.empty()));
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(office, council).standing();
  }
}
