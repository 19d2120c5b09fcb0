package ua.opencities.membership;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Councils brought to a place of the road by the real deeds. */
public final class Candidate {
  public static final LocalDate DECIDED = LocalDate.of(2025, 11, 20);

  private Candidate() {}

  /** All papers handed in; the Board's turn. */
  public static CouncilId applied(CouncilId council) {
    var step = Association.get(RecordMembershipStep.class);
    Actor office = Association.administrator();
    step.record(
        office,
        council,
        Standing.DECISION_ADOPTED,
        Act.of(DecidingBody.COUNCIL, ActDocument.DECISION, "16/VIII-870", DECIDED));
    step.record(
        office,
        council,
        Standing.AGREEMENT_SIGNED,
        Act.of(DecidingBody.DIRECTORATE, ActDocument.AGREEMENT, "15", DECIDED.plusDays(10)));
    step.record(
        office,
        council,
        Standing.APPLIED,
        Act.of(DecidingBody.COUNCIL, ActDocument.APPLICATION, "102", DECIDED.plusDays(12)));
    return council;
  }

  public static CouncilId admitted(CouncilId council) {
    var day = DECIDED.plusDays(30);
    Association.get(AdmitCouncil.class)
        .admit(Association.administrator(), applied(council), "7", day, day, Optional.empty());
    return council;
  }
}
