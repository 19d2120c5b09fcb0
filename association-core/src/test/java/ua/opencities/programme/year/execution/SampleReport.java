package ua.opencities.programme.year.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.year.execution.YearReportOf.ToWrite;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Zhovkva's year 2022 with measures and indicators, to be reported on. */
public final class SampleReport {
  public static final int YEAR = 2022;

  private SampleReport() {}

  public static ProgrammeId approvedWithMeasures(CouncilId council) {
    ProgrammeId id = SampleProgramme.entered(council);
    SampleAmendment.revise(
        council,
        id,
        new ProgrammePart.Measures(
            List.of(
                SampleParts.fee(Map.of(YEAR, Money.of("12000.00"))),
                SampleParts.withoutMoney("навчання посадових осіб"))));
    SampleAmendment.revise(council, id, SampleParts.services(YEAR, "3"));
    var clerk = Association.clerkOf(council);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", LocalDate.of(YEAR, 1, 12)));
    Association.get(RecordSessionAct.class)
        .record(clerk, id, SampleProgramme.act("16/VIII-870", LocalDate.of(YEAR, 1, 20)));
    return id;
  }

  public static ToWrite toWrite(CouncilId council) {
    return Association.get(YearReportOf.class)
        .toWrite(
            Association.clerkOf(council),
            ReportOn.year(council, YEAR),
            List.of("Місцеві петиції — з 1 лютого 2022 року"));
  }

  /** All rows answered: the fee paid, no trainings, two services of three. */
  public static ToWrite answered(ToWrite open) {
    var text = open.text();
    return new ToWrite(
        open.programme(),
        open.version(),
        new ExecutionText(
            List.of(
                text.measures()
                    .get(0)
                    .answered(
                        Optional.of(Fulfilment.DONE),
                        text.measures().get(0).spent(),
                        Optional.of("внесок сплачено"),
                        Optional.empty()),
                text.measures()
                    .get(1)
                    .answered(
                        Optional.of(Fulfilment.NOT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("перенесено"))),
            List.of(
                text.indicators().get(0).answered(Optional.of(Quantity.of("2")), Optional.empty()),
                text.indicators().get(1)),
            text.sources(),
            text.gains(),
            Optional.of("Програму виконано.")));
  }

  public static YearReportView save(CouncilId council, ToWrite written) {
    return Association.get(SaveYearReport.class)
        .save(Association.clerkOf(council), council, YEAR, written);
  }

  public static YearReportView finish(CouncilId council, long seen) {
    return Association.get(FinishYearReport.class)
        .finish(Association.clerkOf(council), ReportOn.year(council, YEAR), seen);
  }
}
