package ua.opencities.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Steps that settings mark are entered by somebody else than the step before. */
class SecondPersonTest {
  private static final String SETTING = "OPENCITIES_SECOND_PERSON_FOR";
  private final Actor first = Association.administrator();
  private final Actor second = Association.administrator();
  private final RecordMembershipStep record = Association.get(RecordMembershipStep.class);
  private final CouncilId council = Association.newCouncil("Двоособова міська рада");

  @BeforeEach
  void mark() {
    System.setProperty(SETTING, "AGREEMENT_SIGNED, ADMITTED,ACTIVE");
  }

  @AfterEach
  void unmark() {
    System.clearProperty(SETTING);
  }

  @Test
  void wantsAnotherPersonForAMarkedStepAndForNoOther() {
    step(first, Standing.DECISION_ADOPTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    assertThatThrownBy(
            () ->
                step(
                    first,
                    Standing.AGREEMENT_SIGNED,
                    DecidingBody.DIRECTORATE,
                    ActDocument.AGREEMENT))
        .isInstanceOf(SecondPersonWanted.class);
    step(second, Standing.AGREEMENT_SIGNED, DecidingBody.DIRECTORATE, ActDocument.AGREEMENT);
    step(second, Standing.APPLIED, DecidingBody.COUNCIL, ActDocument.APPLICATION);
    assertThat(standing()).isEqualTo(Standing.APPLIED);
  }

  @Test
  void letsOneActOfTheBoardMakeAMemberWhenAnotherPersonEntersIt() {
    System.setProperty(SETTING, "ADMITTED,ACTIVE");
    Candidate.applied(council);
    var day = Candidate.DECIDED.plusDays(30);
    var protocol = new BoardAct("7", day, day, Optional.empty());
    assertThat(Association.get(AdmitCouncils.class).admit(second, List.of(council), protocol))
        .isEqualTo(1);
    assertThat(standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void admitsNobodyByAProtocolOfThePersonWhoEnteredTheApplication() {
    step(first, Standing.DECISION_ADOPTED, DecidingBody.COUNCIL, ActDocument.DECISION);
    step(second, Standing.AGREEMENT_SIGNED, DecidingBody.DIRECTORATE, ActDocument.AGREEMENT);
    step(first, Standing.APPLIED, DecidingBody.COUNCIL, ActDocument.APPLICATION);
    var day = Candidate.DECIDED.plusDays(30);
    var protocol = new BoardAct("7", day, day, Optional.empty());
    var admit = Association.get(AdmitCouncils.class);
    assertThatThrownBy(() -> admit.admit(first, List.of(council), protocol))
        .isInstanceOf(SecondPersonWanted.class);
    assertThat(standing()).isEqualTo(Standing.APPLIED);
  }

  private void step(Actor who, Standing to, DecidingBody body, ActDocument document) {
    record.record(who, council, to, Act.of(body, document, "1", Candidate.DECIDED));
  }

  private Standing standing() {
    return Association.get(MembershipOf.class).of(first, council).standing();
  }
}
