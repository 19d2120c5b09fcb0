package ua.opencities.programme.year.choice;

import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A second programme beside one of 2022: of 2021–2022, and approved later. */
public final class SampleTwo {
  public static final LocalDate LATER = LocalDate.of(2022, 5, 20);

  private SampleTwo() {}

  public static ProgrammeId beside(CouncilId council, ProgrammeId ofTheYear) {
    Actor clerk = Association.clerkOf(council);
    ProgrammeId id =
        Association.get(DraftProgramme.class).fromEarlier(clerk, ofTheYear, 2021, 2022);
    SampleAmendment.revise(
        council,
        id,
        new ProgrammePart.Funding(
            List.of(SampleParts.line(2021, "12000.00"), SampleParts.line(2022, "12000.00"))));
    SampleAmendment.revise(council, id, new ProgrammePart.Measures(List.of()));
    Association.get(RecordCommitteeAct.class).record(clerk, id, act("40", LATER));
    Association.get(RecordSessionAct.class).record(clerk, id, act("17/VIII-900", LATER));
    return id;
  }
}
