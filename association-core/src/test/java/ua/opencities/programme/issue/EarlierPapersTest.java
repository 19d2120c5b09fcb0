package ua.opencities.programme.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.programme.SampleProgramme.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Papers that were issued before it was written down by which act stay the ones issued. */
class EarlierPapersTest {
  private final CouncilId council = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(council);
  private final ProgrammeId id = SampleProgramme.entered(council);

  @Test
  void thePassportOfWhatWasAgreedIssuesNoSecondDecision() throws IOException {
    agreed();
    before(
        "delete from frozen_paper where subject_id = ? and kind <> 'programme-executive-decision'");
    upgrade();

    take(PaperKind.PASSPORT);

    assertThat(versions("programme-executive-decision")).containsExactly(1);
    assertThat(versions("programme-passport")).containsExactly(1);
  }

  @Test
  void theAnnexesOfWhatIsInForceAreTheSessions() throws IOException {
    agreed();
    approved();
    // as it was: the committee issued its decision alone
    before(
        "delete from frozen_paper where subject_id = ? and kind not in"
            + " ('programme-executive-decision', 'programme-session-decision') and version = 1");
    upgrade();

    take(PaperKind.PASSPORT);
    take(PaperKind.SESSION_DECISION);

    assertThat(versions("programme-passport")).containsExactly(2);
    assertThat(versions("programme-session-decision")).containsExactly(1);
    assertThat(versions("programme-executive-decision")).containsExactly(1);
  }

  private void before(String removed) {
    sql("alter table frozen_paper disable trigger frozen_papers_are_only_added");
    sql(removed, id.value());
    sql("update frozen_paper set cause = null where subject_id = ?", id.value());
    sql("alter table frozen_paper enable trigger frozen_papers_are_only_added");
  }

  private static void upgrade() throws IOException {
    try (InputStream migration =
        EarlierPapersTest.class.getResourceAsStream(
            "/db/migration/programme/V202611301513__programme_papers_of_earlier_acts.sql")) {
      sql(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private List<Integer> versions(String kind) {
    return Association.sql(
            "select version from frozen_paper where subject_id = ? and kind = ? order by version",
            id.value(),
            kind)
        .rows()
        .stream()
        .map(row -> (Integer) row.get(0))
        .toList();
  }

  private void agreed() {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, act("5", LocalDate.of(2022, 1, 12)));
  }

  private void approved() {
    Association.get(RecordSessionAct.class)
        .record(clerk, id, act("16/VIII-870", SampleAmendment.APPROVED_ON));
  }

  private void take(PaperKind kind) {
    Association.get(TakeProgrammePaper.class).take(clerk, id, kind, PaperFormat.DOCX);
  }

  private static void sql(String statement, Object... arguments) {
    Association.sql(statement, arguments).run();
  }
}
