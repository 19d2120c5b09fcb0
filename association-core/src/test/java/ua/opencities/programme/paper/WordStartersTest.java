package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.Variant;
import ua.opencities.document.word.WordTemplate;

/** The DOCX that a clerk begins with says, filled, what the wording says it was made of. */
class WordStartersTest {
  static Stream<Arguments> wordings() {
    return Stream.of(PaperKind.values())
        .flatMap(kind -> Stream.of(Variant.values()).map(variant -> Arguments.of(kind, variant)));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void saysTheSameAsItsWording(PaperKind kind, Variant variant) {
    String text = ShippedWordings.text(kind, variant);
    PaperFacts facts = SampleFacts.of(kind);
    byte[] starter =
        PaperFormat.DOCX.of(PaperMarkup.withTags(Paper.named("Заготовка"), text)).bytes();

    Paper word = facts.filled(kind, WordTemplate.checked(starter, PaperFields.ALL));
    Paper wording = facts.filled(kind, PaperMarkup.of(text, PaperFields.ALL));

    assertThat(said(word)).isEqualTo(said(wording));
    assertThat(word.isWord()).isTrue();
    assertThat(PaperFormat.DOCX.of(word).bytes()).isEqualTo(PaperFormat.DOCX.of(word).bytes());
  }

  /**
   * Word counts points by itself, sections keep the number they were typed with, and columns that
   * come and go are those of the fuller table: the tables of a whole programme are not compared.
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
