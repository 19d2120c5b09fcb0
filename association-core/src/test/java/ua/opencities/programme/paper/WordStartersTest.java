package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.DocxPaper;
import ua.opencities.document.paper.OtherPrograms;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.Variant;
import ua.opencities.document.word.WordTemplate;

/** The DOCX that a clerk begins with says, filled, what the wording says it was made of. */
class WordStartersTest {
  static Stream<Arguments> wordings() {
    return Stream.of(PaperKind.values())
        .flatMap(
            kind ->
                ShippedWordings.variants(kind).stream()
                    .map(variant -> Arguments.of(kind, variant)));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void saysTheSameAsItsWording(PaperKind kind, Variant variant) {
    String text = ShippedWordings.text(kind, variant);
    PaperFacts facts = SampleFacts.of(kind);
    byte[] starter = DocxPaper.starter(PaperMarkup.withTags(Paper.named("Заготовка"), text));

    Paper word = facts.filled(kind, WordTemplate.checked(starter, PaperFields.ALL));
    Paper wording = facts.filled(kind, PaperMarkup.of(text, PaperFields.ALL));

    assertThat(said(word)).isEqualTo(said(wording));
    assertThat(word.isWord()).isTrue();
    assertThat(PaperFormat.DOCX.of(word).bytes()).isEqualTo(PaperFormat.DOCX.of(word).bytes());
  }

  @Test
  void whereASectionFallsAwayTheNextOnesFollow() throws IOException {
    String text = ShippedWordings.text(PaperKind.EXPLANATORY_NOTE, Variant.FULL);
    byte[] starter = DocxPaper.starter(PaperMarkup.withTags(Paper.named("Заготовка"), text));
    PaperFacts facts = SampleFacts.of(PaperKind.EXPLANATORY_NOTE);
    Paper word =
        facts.filled(PaperKind.EXPLANATORY_NOTE, WordTemplate.checked(starter, PaperFields.ALL));
    Optional<String> read = OtherPrograms.inDocx(PaperFormat.DOCX.of(word).bytes());
    Assumptions.assumeTrue(read.isPresent(), "skipped: soffice is not installed");
    assertThat(read.get()).contains("2. Мета", "3. Фінансово", "4. Очікувані").contains("4.1. ");
  }

  /**
   * Word counts sections and points by itself, and columns that come and go are those of the fuller
   * table: the tables of a whole programme are not compared.
   */
  private static String said(Paper paper) {
    return PreviewHtml.of(paper)
        .replaceAll("<span class=\"n\">[^<]*</span>", "")
        .replaceAll("<li><span>–\u00a0</span>", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("(?<![\\p{L}])[IVX]+\\. ", "")
        .replaceAll("[\\s\u00a0]+", "")
        .replaceFirst("ЗаходиПрограми№.*", "");
  }
}
