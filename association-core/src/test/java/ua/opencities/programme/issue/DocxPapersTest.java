package ua.opencities.programme.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.document.TemplateMark.Medium;
import ua.opencities.document.folder.YearFolder;
import ua.opencities.document.office.LibreOffice;
import ua.opencities.document.office.PdfNotAvailable;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.TakeStarter;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.UploadTemplate;
import ua.opencities.document.template.Variant;
import ua.opencities.document.word.SampleDocx;
import ua.opencities.job.JobTrial;
import ua.opencities.job.QueueJob;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.PapersWanted;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Papers of an uploaded DOCX: a draft, frozen by the act, and a PDF where there is LibreOffice. */
class DocxPapersTest {
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @TempDir Path folder;

  @BeforeEach
  void upload() {
    upload(0, "Бланк ради: {{title.name}}, усього {{sum.full}}.");
  }

  @AfterEach
  void withoutLibreOffice() {
    System.clearProperty(LibreOffice.SETTING);
    System.clearProperty("OPENCITIES_SOFFICE_SECONDS");
  }

  @Test
  void isADraftUntilItsActAndThenStandsStill() throws IOException {
    assertThat(words()).startsWith("ПРОЄКТ Бланк ради: Місцева програма").contains("грн (");
    assertThat(docx()).isEqualTo(docx());
    agreed();
    byte[] issued = docx();
    assertThat(Spoken.inDocx(issued)).startsWith("Бланк ради: Місцева програма");
    ProgrammePaper paper = paper();
    assertThat(paper.issue().orElseThrow().template().medium()).isEqualTo(Medium.DOCX);
    assertThat(paper.issue().orElseThrow().file(PaperFormat.DOCX))
        .as("kept by the act itself")
        .isPresent();

    upload(1, "Новий бланк: {{title.name}}");
    assertThat(docx()).isEqualTo(issued);
    assertThat(paper().formats()).containsExactly(PaperFormat.DOCX);
  }

  @Test
  void saysThatThereIsNoPdfAndWhatToDo() {
    assertThatThrownBy(() -> take(PaperFormat.PDF)).isInstanceOf(PdfNotAvailable.class);
    assertThat(formats().hasPdf(PaperKind.EXECUTIVE_DECISION)).isFalse();
    assertThat(formats().hasPdf(PaperKind.SESSION_DECISION)).isTrue();
    assertThat(formats().lacksPdf(Set.of(PaperKind.SESSION_DECISION))).isFalse();
    agreed();
    assertThatThrownBy(() -> take(PaperFormat.PDF)).isInstanceOf(PdfNotAvailable.class);
    assertThat(paper().lacksPdf()).isTrue();
  }

  @Test
  void anArchiveHasTheDocxAndAWordOnWhy() throws IOException {
    var wanted =
        new PapersWanted(
            2022,
            EnumSet.of(PaperFormat.PDF),
            EnumSet.of(PaperKind.EXECUTIVE_DECISION, PaperKind.PASSPORT));
    var job =
        Association.get(QueueJob.class)
            .queue(
                Association.administrator(), PapersWanted.JOB, wanted.argument(), Set.of(zhovkva));
    JobTrial.workAll();
    Map<String, byte[]> files = JobTrial.files(job);
    String passport =
        files.keySet().stream()
            .filter(it -> it.endsWith("/passport.pdf"))
            .findFirst()
            .orElseThrow();
    String at = passport.substring(0, passport.length() - "passport.pdf".length());
    assertThat(at).startsWith("Львівська/Жовківська міська рада");
    assertThat(files.keySet())
        .containsExactlyInAnyOrder(
            at + "passport.pdf", at + "executive-decision.docx", at + "executive-decision.pdf.txt");
    assertThat(new String(files.get(at + "executive-decision.pdf.txt"), StandardCharsets.UTF_8))
        .contains("LibreOffice");

    var year = new TreeMap<String, byte[]>();
    Association.get(YearFolder.class)
        .each(clerk, zhovkva, 2022, (path, file) -> year.put(path, file.all()));
    assertThat(year.keySet())
        .contains(
            "programme/edition-1/papers/executive-decision.docx",
            "programme/edition-1/papers/executive-decision.pdf.txt",
            "programme/edition-1/papers/passport.pdf")
        .doesNotContain("programme/edition-1/papers/executive-decision.pdf");
  }

  @Test
  void libreOfficeMakesThePdfOnce() throws IOException {
    Assumptions.assumeTrue(program("soffice").isPresent(), "skipped: soffice is not installed");
    System.setProperty(LibreOffice.SETTING, program("soffice").orElseThrow());
    byte[] starter =
        Association.get(TakeStarter.class)
            .of(clerk, Optional.of(zhovkva), "executive-decision", Variant.FULL)
            .bytes();
    upload(1, starter);
    agreed();
    byte[] pdf = take(PaperFormat.PDF);
    assertThat(take(PaperFormat.PDF)).isEqualTo(pdf);
    assertThat(Spoken.words(OtherPrograms.inPdf(pdf).orElse("ВИРІШИВ")))
        .as("by pdftotext, where it is installed")
        .contains("ВИРІШИВ");
    System.clearProperty(LibreOffice.SETTING);
    assertThat(paper().formats()).as("what was made stays").contains(PaperFormat.PDF);
    assertThat(take(PaperFormat.PDF)).isEqualTo(pdf);
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(left.filter(it -> it.getFileName().toString().startsWith("opencities-pdf")))
          .isEmpty();
    }
  }

  @Test
  void aProgramThatFailsOrHangsIsASentence() throws IOException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no /bin/sh");
    office("#!/bin/sh\nexit 1\n");
    assertThatThrownBy(() -> take(PaperFormat.PDF)).hasMessageContaining("pdf-failed");
    office("#!/bin/sh\nsleep 60\n");
    System.setProperty("OPENCITIES_SOFFICE_SECONDS", "1");
    assertThatThrownBy(() -> take(PaperFormat.PDF)).hasMessageContaining("pdf-too-slow");
    System.setProperty(LibreOffice.SETTING, folder.resolve("absent").toString());
    assertThatThrownBy(() -> take(PaperFormat.PDF)).hasMessageContaining("needs-libreoffice");
  }

  private void office(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("office"), script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    System.setProperty(LibreOffice.SETTING, program.toString());
  }

  private static Optional<String> program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  private void upload(int seen, String words) {
    upload(seen, SampleDocx.of(words));
  }

  private void upload(int seen, byte[] docx) {
    Association.get(UploadTemplate.class)
        .upload(
            clerk,
            TemplatePlace.of(clerk, "executive-decision", Variant.FULL),
            seen,
            "бланк.docx",
            docx,
            "");
  }

  private void agreed() {
    Association.get(RecordCommitteeAct.class)
        .record(clerk, id, SampleProgramme.act("5", LocalDate.of(2022, 1, 12)));
  }

  private PaperFormats formats() {
    return Association.get(FormatsOfPapers.class)
        .of(clerk, Association.get(ProgrammeDetails.class).of(clerk, id));
  }

  private ProgrammePaper paper() {
    return Association.get(ProgrammePaperList.class).of(clerk, id).stream()
        .filter(it -> it.kind() == PaperKind.EXECUTIVE_DECISION)
        .findFirst()
        .orElseThrow();
  }

  private String words() throws IOException {
    return Spoken.inDocx(docx());
  }

  private byte[] docx() {
    return take(PaperFormat.DOCX);
  }

  private byte[] take(PaperFormat format) {
    return Association.get(TakeProgrammePaper.class)
        .take(clerk, id, PaperKind.EXECUTIVE_DECISION, format)
        .bytes();
  }
}
