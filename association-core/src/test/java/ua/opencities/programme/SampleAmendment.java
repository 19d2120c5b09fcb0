package ua.opencities.programme;

import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Zhovkva's programme approved on 20 January 2022, and what can be amended in it. */
public final class SampleAmendment {
  public static final LocalDate APPROVED_ON = LocalDate.of(2022, 1, 20);
  public static final LocalDate AMENDED_ON = LocalDate.of(2022, 6, 16);

  private SampleAmendment() {}

  public static ProgrammeId approved(CouncilId council) {
    var id = SampleProgramme.entered(council);
    var clerk = Association.clerkOf(council);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
    Association.get(RecordSessionAct.class).record(clerk, id, act("16/VIII-870", APPROVED_ON));
    return id;
  }

  public static Amendment of(AmendmentKind kind) {
    return new Amendment(kind, "зменшено видатки бюджету", Optional.empty());
  }

  public static Amendment until(LocalDate day) {
    return new Amendment(AmendmentKind.EXTENDED, "членство триває", Optional.of(day));
  }

  /** Begun, with less money than before. */
  public static ProgrammeId lessMoney(CouncilId council, ProgrammeId inForce, AmendmentKind kind) {
    var clerk = Association.clerkOf(council);
    var next = Association.get(AmendProgramme.class).amend(clerk, inForce, of(kind));
    revise(council, next, new ProgrammePart.Funding(List.of(SampleParts.line(2022, "9000.00"))));
    return next;
  }

  public static void revise(CouncilId council, ProgrammeId id, ProgrammePart part) {
    var clerk = Association.clerkOf(council);
    long seen = Association.get(ProgrammeDetails.class).of(clerk, id).version();
    Association.get(ReviseProgramme.class).revise(clerk, id, seen, part);
  }

  public static void decided(CouncilId council, ProgrammeId id, String number) {
    Association.get(RecordSessionAct.class)
        .record(Association.clerkOf(council), id, act(number, AMENDED_ON));
  }
}
