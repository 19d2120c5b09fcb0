package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.leaves;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.UploadTemplate;
import ua.opencities.document.template.Variant;
import ua.opencities.document.word.SampleDocx;
import ua.opencities.inheritance.paper.HeirsPaper;
import ua.opencities.inheritance.paper.TakeHeirsPaper;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** Successions run in a ring, in the wrong order or side by side; a paper may lack its PDF. */
class WaysToPapersTest extends SuccessionsInARow {
  @Test
  void whatCameToTheHeirAfterItHadPassedOnWasNotThereToPass() {
    passes(second, third, PROGRAMMES);
    passes(first, second, PROGRAMMES);
    assertThat(own(second)).isNotEmpty();
    assertThat(own(third)).isEmpty();
  }

  @Test
  void aRingOfSuccessionsEndsAndNobodyIsItsOwnPredecessor() {
    passes(first, second, PROGRAMMES);
    passes(second, third, PROGRAMMES);
    passes(third, first, PROGRAMMES);
    assertThat(own(first)).isEmpty();
    assertThat(own(third)).isNotEmpty();
  }

  @Test
  void whatComesByTwoWaysStandsOnce() {
    CouncilId beside = Association.newCouncil("Побічна в ряду міська рада");
    SuccessionFixture.settle(
        SuccessionKind.SPLIT,
        leaves(first, second, PROGRAMMES, "0.00"),
        leaves(first, beside, PROGRAMMES, "0.00"));
    List<UUID> left = ids(second);
    SuccessionFixture.settle(
        SuccessionKind.MERGED,
        leaves(second, third, PROGRAMMES, "0.00"),
        leaves(beside, third, PROGRAMMES, "0.00"));
    assertThat(ids(third)).containsExactlyInAnyOrderElementsOf(left);
  }

  @Test
  void aPdfIsOfferedWhereThereIsOneAlone() {
    CouncilId docx = SampleProgramme.council();
    var clerk = Association.clerkOf(docx);
    var programme = SampleProgramme.entered(docx);
    Association.get(UploadTemplate.class)
        .upload(
            clerk,
            new TemplatePlace(Optional.of(docx), "executive-decision", Variant.FULL),
            0,
            "бланк.docx",
            SampleDocx.of("Бланк ради: {{title.name}}"),
            "");
    Association.get(RecordCommitteeAct.class)
        .record(clerk, programme, SampleProgramme.act("15", LocalDate.of(2021, 12, 15)));
    passes(docx, second, PROGRAMMES);
    passes(second, third, PROGRAMMES);
    var take = Association.get(TakeHeirsPaper.class);
    for (CouncilId each : List.of(second, third)) {
      var read = own(each);
      assertThat(read)
          .filteredOn(HeirsPaper::withoutPdf)
          .extracting(HeirsPaper::paperKind)
          .containsExactly("EXECUTIVE_DECISION");
      for (HeirsPaper paper : read)
        for (PaperFormat format : PaperFormat.values()) {
          if (format == PaperFormat.PDF && paper.withoutPdf())
            assertThatThrownBy(() -> take.take(Association.readerOf(each), paper.id(), format))
                .isInstanceOf(NotFound.class);
          else
            assertThat(take.take(Association.readerOf(each), paper.id(), format).bytes())
                .isNotEmpty();
        }
    }
    // as LibreOffice would have made it for the predecessor
    Association.sql(
            "insert into issued_paper (id, council_id, kind, subject_id, version, file_id,"
                + " data_sha256, sha256, generated_at, generated_by) select gen_random_uuid(),"
                + " council_id, replace(kind, '.docx', '.pdf'), subject_id, version, file_id,"
                + " data_sha256, sha256, generated_at, generated_by from issued_paper"
                + " where council_id = ? and kind like '%executive-decision.docx'",
            docx.value())
        .run();
    assertThat(own(third)).isNotEmpty().noneMatch(HeirsPaper::withoutPdf);
  }
}
