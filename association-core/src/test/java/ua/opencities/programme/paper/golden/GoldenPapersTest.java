package ua.opencities.programme.paper.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.Spoken;
import ua.opencities.programme.paper.golden.EveryPaper.Written;

/**
 * Every paper of Zhovkva's invented year 2022 as a lawyer read it once and found it right: one
 * block a line, cells of a table parted by bars. What a paper says now lies in {@code
 * target/papers}.
 */
class GoldenPapersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path NOW = Path.of("target/papers");

  static List<Written> papers() {
    return EveryPaper.ALL;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void saysWhatItSaidWhenItWasReadLast(Written paper) throws IOException {
    String said = Spoken.lines(paper.docx());
    Files.createDirectories(NOW);
    Files.write(NOW.resolve(paper.name() + ".docx"), paper.docx());
    Files.write(NOW.resolve(paper.name() + ".pdf"), paper.pdf());
    Files.writeString(NOW.resolve(paper.name() + ".txt"), said);

    assertThat(said).isEqualTo(golden(paper));
    assertThat(Spoken.inPdf(paper.pdf())).isEqualTo(words(paper));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void pdftotextReadsTheSameWords(Written paper) throws IOException {
    var read = OtherPrograms.inPdf(paper.pdf());
    Assumptions.assumeTrue(read.isPresent(), "skipped: pdftotext is not installed");
    assertThat(read.get()).isEqualTo(words(paper));
  }

  @Test
  void libreOfficeReadsTheSameWords() throws IOException {
    var read = OtherPrograms.inDocx(papers().stream().map(Written::docx).toList());
    Assumptions.assumeTrue(read.isPresent(), "skipped: LibreOffice is not installed");
    for (int i = 0; i < papers().size(); i++)
      assertThat(read.get().get(i)).as(papers().get(i).name()).isEqualTo(words(papers().get(i)));
  }

  @Test
  void eachGoldenTextHasItsPaper() throws IOException {
    var named = new TreeSet<String>();
    papers().forEach(paper -> named.add(paper.name() + ".txt"));
    try (var files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  private static String golden(Written paper) throws IOException {
    return Files.readString(GOLDEN.resolve(paper.name() + ".txt"), StandardCharsets.UTF_8);
  }

  private static String words(Written paper) throws IOException {
    return Spoken.words(golden(paper).replace(" | ", " "));
  }
}
