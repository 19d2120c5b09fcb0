package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleProgramme.act;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.Spoken;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.support.Association;

/** Councils number their acts each in their own way; the papers repeat it sign by sign. */
class ActNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"42", "15-15", "24/9", "16/VIII-870", "791-9-рд", "390-р", "1087 – 24/VIII"})
  void anyStyleIsTakenAndPrintedAsItStands(String number) throws Exception {
    var zhovkva = SampleProgramme.council();
    var clerk = Association.clerkOf(zhovkva);
    var id = SampleProgramme.entered(zhovkva);
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act(number, LocalDate.of(2022, 1, 12)));
    Association.get(RecordSessionAct.class)
        .record(clerk, id, act(number, SampleAmendment.APPROVED_ON));

    var approval = Association.get(ProgrammeDetails.class).of(clerk, id).approval().orElseThrow();
    assertThat(approval.number()).isEqualTo(number);
    for (PaperKind kind : new PaperKind[] {PaperKind.PROGRAMME, PaperKind.EXECUTIVE_DECISION}) {
      var paper = Association.get(ProgrammePapers.class).of(clerk, id, kind);
      assertThat(Spoken.inDocx(DocxPaper.of(paper)).replace('\u00a0', ' '))
          .as(kind.name())
          .contains("№ " + number);
    }
  }
}
