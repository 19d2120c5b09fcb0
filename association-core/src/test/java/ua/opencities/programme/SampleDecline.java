package ua.opencities.programme;

import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The session did not support a text, and the council goes no further with it. */
/** Amendments that a session did not support. */
final class SampleDecline {
  static final LocalDate DECLINED_ON = LocalDate.of(2022, 6, 16);

  private SampleDecline() {}

  /** An amendment of this edition. */
  static ProgrammeId declined(CouncilId council, ProgrammeId first) {
    ProgrammeId next = SampleAmendment.lessMoney(council, first, AmendmentKind.POINTS);
    decline(council, next);
    return next;
  }

  static void decline(CouncilId council, ProgrammeId id) {
    Association.get(SetBackProgramme.class)
        .setBack(
            Association.clerkOf(council),
            id,
            ActVerb.DECLINED,
            act("18-3", DECLINED_ON),
            "не на часі");
  }

  static ProgrammeId begun(CouncilId council, ProgrammeId of) {
    return Association.get(AmendProgramme.class)
        .amend(Association.clerkOf(council), of, SampleAmendment.of(AmendmentKind.POINTS));
  }
}
