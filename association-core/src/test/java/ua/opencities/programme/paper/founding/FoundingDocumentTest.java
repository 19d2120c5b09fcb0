package ua.opencities.programme.paper.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PdfPaper;
import ua.opencities.document.paper.Spoken;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.ProgrammePapers;
import ua.opencities.support.Association;
import ua.opencities.support.BesideTheProject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The document for which the platform was begun: a decision, a programme and a passport on three
 * sheets. Typed in as a clerk would, it comes out word by word, but for the listed pairs. Its text
 * lies beside the project and is not part of it.
 */
class FoundingDocumentTest {
  private static final List<PaperKind> SHEETS =
      List.of(PaperKind.EXECUTIVE_DECISION, PaperKind.PROGRAMME, PaperKind.PASSPORT);

  private final String original = original();
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = new EnterFoundingDocument(original).into(zhovkva);

  @Test
  void comesOutWordByWordInBothFormats() throws IOException {
    assertSame(each(paper -> Optional.of(Spoken.inDocx(DocxPaper.of(paper)))));
    assertSame(each(paper -> Optional.of(Spoken.inPdf(PdfPaper.of(paper)))));
  }

  @Test
  void pdftotextReadsTheSameWords() throws IOException {
    assertSame(each(paper -> OtherPrograms.inPdf(PdfPaper.of(paper))));
  }

  @Test
  void libreOfficeReadsAndPrintsTheSameWords() throws IOException {
    assertSame(each(paper -> OtherPrograms.inDocx(DocxPaper.of(paper))));
    assertSame(each(FoundingDocumentTest::printed));
  }

  private static Optional<String> printed(Paper paper) throws IOException {
    var pdf = OtherPrograms.printed(DocxPaper.of(paper));
    return pdf.isEmpty() ? Optional.empty() : Optional.of(Spoken.inPdf(pdf.get()));
  }

  private static String original() {
    try {
      var file = BesideTheProject.file("shared/seed/zhovkva-programme-2022.txt");
      return Spoken.words(Files.readString(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private interface Reading {
    Optional<String> of(Paper paper) throws IOException;
  }

  private String each(Reading reading) throws IOException {
    List<String> sheets = new ArrayList<>();
    for (PaperKind kind : SHEETS) {
      Association.get(ChooseTemplate.class)
          .choose(clerk, TemplatePlace.of(clerk, kind.slug(), Variant.SHORT));
      Paper paper = Association.get(ProgrammePapers.class).of(clerk, id, kind);
      Optional<String> words = reading.of(paper);
      Assumptions.assumeTrue(words.isPresent(), "skipped: the other program is not installed");
      sheets.add(words.get());
    }
    return String.join(" ", sheets);
  }

  /** Around the first word that differs, since whole texts side by side show nothing. */
  private void assertSame(String read) {
    String mended = Mended.all(Mended.BY_THE_PLATFORM, Mended.all(Mended.BY_THE_CLERK, original));
    List<String> wanted = List.of(mended.split(" "));
    List<String> found = List.of(read.split(" "));
    int same = 0;
    while (same < Math.min(wanted.size(), found.size()) && wanted.get(same).equals(found.get(same)))
      same++;
    assertThat(around(found, same)).as("from word %d on", same).isEqualTo(around(wanted, same));
  }

  private static String around(List<String> words, int at) {
    return String.join(" ", words.subList(Math.max(0, at - 8), Math.min(words.size(), at + 12)));
  }
}
