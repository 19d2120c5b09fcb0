package ua.opencities.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.PartsSaved;
import ua.opencities.programme.ProgrammeBasis;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.check.DraftCheck;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.support.Association;
import ua.opencities.support.StatementCount;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What a step of the wizard asks of PostgreSQL, however long its tables are. */
class StepStatementsTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private ProgrammeId id =
      Association.get(DraftProgramme.class).fromTemplate(clerk, zhovkva, 2026, 2027);

  @Test
  void asksTheSameForOneMeasureAndForMany() {
    measures(1);
    int few = StatementCount.of(this::step);
    int fewChecked = StatementCount.of(this::check);

    measures(60);

    assertThat(StatementCount.of(this::step)).isEqualTo(few).isLessThanOrEqualTo(60);
    assertThat(StatementCount.of(this::check)).isEqualTo(fewChecked).isLessThanOrEqualTo(60);
  }

  /** Its page of checking shows a step and all that was found, and reads the edition before. */
  @Test
  void asksLittleMoreForAnAmendment() {
    id =
        SampleAmendment.lessMoney(
            zhovkva, SampleAmendment.approved(zhovkva), AmendmentKind.RESTATED);

    assertThat(StatementCount.of(this::step) + StatementCount.of(this::check))
        .isLessThanOrEqualTo(65);
  }

  private void measures(int rows) {
    SampleAmendment.revise(
        zhovkva,
        id,
        new ProgrammePart.Measures(
            IntStream.range(0, rows)
                .mapToObj(row -> SampleParts.withoutMoney("захід " + row))
                .toList()));
  }

  /** As the page of a step does. */
  private Object step() {
    var programme = Association.get(ProgrammeDetails.class).of(clerk, id);
    Association.get(AttendDraft.class).attend(clerk, programme, Optional.of(PartName.MEASURES));
    Association.get(PartsSaved.class).of(clerk, id);
    Association.get(AdviceGiven.class).on(clerk, id);
    var before = Association.get(ProgrammeBasis.class).of(clerk, programme).text();
    return Association.get(ProgrammePapers.class)
        .marked(clerk, programme, PaperKind.PROGRAMME, before);
  }

  private Object check() {
    var programme = Association.get(ProgrammeDetails.class).of(clerk, id);
    return Association.get(DraftCheck.class).of(clerk, programme, List.of());
  }
}
