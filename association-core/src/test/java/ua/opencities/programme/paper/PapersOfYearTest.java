package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.job.CancelJob;
import ua.opencities.job.JobId;
import ua.opencities.job.JobState;
import ua.opencities.job.JobTrial;
import ua.opencities.job.QueueJob;
import ua.opencities.programme.DraftProgramme;
import ua.opencities.programme.SampleAmendment;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class PapersOfYearTest {
  private static final Actor OFFICE = Association.administrator();

  /** A year that no other test drafts for. */
  private static final int YEAR = 2071;

  private static final Set<PaperKind> TWO = EnumSet.of(PaperKind.PROGRAMME, PaperKind.PASSPORT);

  @Test
  void writesTheChosenKindsInTheChosenFormatsForTheChosenCouncils() {
    CouncilId one = council("Перша архівна міська рада");
    council("Друга архівна міська рада");
    JobId job = queue(EnumSet.allOf(PaperFormat.class), TWO, List.of(one));
    JobTrial.workAll();
    assertThat(JobTrial.see(job).done()).isEqualTo(1);
    assertThat(JobTrial.files(job).keySet())
        .containsExactlyInAnyOrder(
            "Львівська/Перша архівна міська рада/programme.docx",
            "Львівська/Перша архівна міська рада/programme.pdf",
            "Львівська/Перша архівна міська рада/passport.docx",
            "Львівська/Перша архівна міська рада/passport.pdf");
    assertThat(
            new String(
                JobTrial.files(job).get("Львівська/Перша архівна міська рада/programme.pdf"), 0, 5))
        .isEqualTo("%PDF-");
  }

  @Test
  void namesOfFoldersAreSafeWhateverACouncilIsCalled() {
    CouncilId odd = council("../«Дивна»\\ міська: рада?");
    JobId job = queue(EnumSet.of(PaperFormat.DOCX), TWO, List.of(odd));
    JobTrial.workAll();
    assertThat(JobTrial.files(job).keySet())
        .allMatch(name -> name.startsWith("Львівська/«Дивна» міська рада/"));
  }

  @Test
  void twoProgrammesOfACouncilHaveAFolderEach() {
    CouncilId twice = council("Подвійна архівна міська рада");
    Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(twice), twice, YEAR, YEAR + 1);
    JobId job = queue(EnumSet.of(PaperFormat.DOCX), EnumSet.of(PaperKind.PASSPORT), List.of(twice));
    JobTrial.workAll();
    assertThat(JobTrial.files(job).keySet())
        .containsExactlyInAnyOrder(
            "Львівська/Подвійна архівна міська рада, 1/passport.docx",
            "Львівська/Подвійна архівна міська рада, 2/passport.docx");
  }

  @Test
  void anAmendmentOnItsWayIsThereToo() {
    CouncilId zhovkva = SampleProgramme.council();
    var approved = SampleAmendment.approved(zhovkva);
    SampleAmendment.lessMoney(zhovkva, approved, AmendmentKind.POINTS);
    var wanted =
        new PapersWanted(2022, EnumSet.of(PaperFormat.DOCX), EnumSet.of(PaperKind.PROGRAMME));
    JobId job =
        Association.get(QueueJob.class)
            .queue(OFFICE, PapersWanted.JOB, wanted.argument(), Set.of(zhovkva));
    JobTrial.workAll();
    assertThat(JobTrial.files(job).keySet())
        .hasSize(2)
        .anyMatch(
            name -> name.matches("Львівська/Жовківська міська рада( \\([^/]+\\))?/programme.docx"))
        .anyMatch(name -> name.endsWith("/amendment/programme.docx"));
  }

  @Test
  void councilsOfOneNameInOneOblastHaveAFolderEach() {
    CouncilId one = council("Однойменна сільська рада");
    CouncilId other = council("Однойменна сільська рада");
    Association.sql("update council set raion = 'Яворівський' where id = ?", one.value()).run();
    JobId job =
        queue(EnumSet.of(PaperFormat.DOCX), EnumSet.of(PaperKind.PASSPORT), List.of(one, other));
    JobTrial.workAll();
    assertThat(JobTrial.files(job).keySet())
        .hasSize(2)
        .contains("Львівська/Однойменна сільська рада (Яворівський район)/passport.docx")
        .allMatch(
            name -> name.matches("Львівська/Однойменна сільська рада \\([^/]+\\)/passport.docx"));
  }

  @Test
  void goesOnAfterAKillAndLeavesTheSameArchive() {
    List<CouncilId> seven =
        IntStream.range(0, 7).mapToObj(i -> council("Стійка " + i + " міська рада")).toList();
    JobId whole = queue(EnumSet.of(PaperFormat.DOCX), TWO, seven);
    JobTrial.workAll();
    JobId killed = queue(EnumSet.of(PaperFormat.DOCX), TWO, seven);
    JobTrial.dieAfter(killed, 2);
    assertThat(JobTrial.see(killed).done()).isEqualTo(4);
    JobTrial.workAll();
    assertThat(JobTrial.see(killed).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.see(killed).done()).isEqualTo(7);
    Map<String, byte[]> files = JobTrial.files(killed);
    assertThat(files).hasSize(14);
    assertThat(files.keySet()).containsExactlyElementsOf(JobTrial.files(whole).keySet());
    JobTrial.files(whole)
        .forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void leavesNoArchiveWhenCancelled() {
    List<CouncilId> three =
        IntStream.range(0, 3).mapToObj(i -> council("Спинена " + i + " міська рада")).toList();
    JobId job = queue(EnumSet.of(PaperFormat.DOCX), TWO, three);
    JobTrial.dieAfter(job, 1);
    Association.get(CancelJob.class).cancel(OFFICE, job);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(JobTrial.see(job).result()).isEmpty();
    assertThat(
            Association.sql("select count(*) from job_piece where job_id = ?", job.value()).count())
        .isZero();
  }

  @Test
  void theYearAloneWantsEveryPaperOfEveryCouncilAsPdf() {
    int alone = 2073;
    CouncilId one = Association.newCouncil("Єдина архівна міська рада");
    Association.get(DraftProgramme.class).fromTemplate(Association.clerkOf(one), one, alone, alone);
    JobId job = Association.get(QueueJob.class).queue(OFFICE, PapersWanted.JOB, "" + alone);
    JobTrial.workAll();
    assertThat(JobTrial.see(job).total()).isEqualTo(1);
    assertThat(JobTrial.see(job).subject()).isEqualTo("" + alone);
    assertThat(JobTrial.files(job).keySet())
        .contains("Львівська/Єдина архівна міська рада/programme.pdf")
        .allMatch(name -> name.endsWith(".pdf"));
  }

  @Test
  void saysWhatItWantsAndReadsItAgain() {
    var wanted = new PapersWanted(YEAR, EnumSet.allOf(PaperFormat.class), TWO);
    assertThat(wanted.argument()).isEqualTo(YEAR + " docx,pdf programme,passport");
    assertThat(PapersWanted.read(wanted.argument())).isEqualTo(wanted);
    assertThatThrownBy(() -> new PapersWanted(YEAR, Set.of(), TWO))
        .isInstanceOfSatisfying(
            NothingWanted.class, it -> assertThat(it.field()).isEqualTo("format"));
    assertThatThrownBy(() -> new PapersWanted(YEAR, EnumSet.of(PaperFormat.PDF), Set.of()))
        .isInstanceOfSatisfying(
            NothingWanted.class, it -> assertThat(it.field()).isEqualTo("kind"));
  }

  private static CouncilId council(String name) {
    CouncilId council = Association.newCouncil(name);
    Association.get(DraftProgramme.class)
        .fromTemplate(Association.clerkOf(council), council, YEAR, YEAR);
    return council;
  }

  private static JobId queue(
      Set<PaperFormat> formats, Set<PaperKind> kinds, List<CouncilId> councils) {
    return Association.get(QueueJob.class)
        .queue(
            OFFICE,
            PapersWanted.JOB,
            new PapersWanted(YEAR, formats, kinds).argument(),
            Set.copyOf(councils));
  }
}
