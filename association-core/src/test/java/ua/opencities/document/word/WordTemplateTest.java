package ua.opencities.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.FieldList;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.paper.Spoken;
import ua.opencities.shared.SeveralRulesBroken;

/** An uploaded DOCX is filled as a wording is, however Word parted its text. */
class WordTemplateTest {
  private static final FieldList FIELDS =
      new FieldList(
          "document",
          List.of(
              Field.value("title.name"),
              Field.value("codes"),
              Field.choice("several"),
              Field.list("tasks", Field.value("text")),
              Field.list("funding", Field.value("year"), Field.value("amount"))));

  private static final Facts FACTS =
      Facts.none()
          .and("title.name", "Програма на 2027 р.")
          .and("codes", "")
          .and("several", true)
          .and("tasks", List.of(task("перше"), task("друге")))
          .and("funding", List.of(money("2027", "100,00"), money("2028", "200,00")));

  @Test
  void repeatsParagraphsRowsAndPartsOfAParagraph() {
    byte[] docx =
        SampleDocx.withTable(
            "{{title.name}}: {{#tasks}}{{text}}{{^-last}}, {{/-last}}{{/tasks}}.{{#codes}} За {{codes}}.{{/codes}}{{^codes}} Без кодів.{{/codes}}",
            new String[] {"Рік", "Сума"},
            new String[] {"{{#funding}}{{year}}", "{{amount}} грн{{/funding}}"},
            new String[] {"{{#codes}}коди", "{{codes}}{{/codes}}"},
            new String[] {"{{^codes}}немає", "кодів{{/codes}}"});
    assertThat(said(docx))
        .isEqualTo(
            "Програма на 2027 р.: перше, друге. Без кодів."
                + " Рік Сума 2027 100,00 грн 2028 200,00 грн немає кодів");
    byte[] lines =
        SampleDocx.of(
            "Завдання:",
            "{{#tasks}}",
            "– {{text}};",
            "{{/tasks}}",
            "{{^several}}",
            "одна",
            "{{/several}}",
            "Кінець {{title.name}}.");
    assertThat(said(lines))
        .as("and no second full stop after «р.»")
        .isEqualTo("Завдання: – перше; – друге; Кінець Програма на 2027 р.");
  }

  @Test
  void readsATagThatWordPartedAndWhatReviewersLeft() {
    assertThat(
            said(
                SampleDocx.body(
                    "<w:p><w:r><w:t>Про {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{title.</w:t></w:r>"
                        + "<w:ins w:id=\"1\" w:author=\"а\"><w:r><w:t>name}</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"а\"><w:r><w:delText>зайве</w:delText></w:r></w:del>"
                        + "<w:r><w:t>} так</w:t></w:r></w:p>"
                        + "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{{#several}}кілька{{/several}}</w:t></w:r></w:p></w:sdtContent></w:sdt>")))
        .isEqualTo("Про Програма на 2027 р. так кілька");
  }

  @Test
  void whateverACouncilTypedStaysText() throws IOException {
    Facts sly =
        FACTS
            .and("title.name", "{{codes}} ${java} <w:p/> {{#tasks}}")
            .and("tasks", List.of(task("{{codes}}"), task("[text]")));
    byte[] docx = SampleDocx.of("{{title.name}}", "{{#tasks}}", "{{text}}", "{{/tasks}}");
    assertThat(Spoken.inDocx(PaperFormat.DOCX.of(paper(docx, sly)).bytes()))
        .isEqualTo("{{codes}} ${java} <w:p/> {{#tasks}} {{codes}} [text]");
  }

  @Test
  void marksInThePreviewAloneWhatDiffers() throws IOException {
    Facts marked = FACTS.markedAgainst(FACTS.and("title.name", "Програма на 2026 р."));
    Paper paper = paper(SampleDocx.of("Про {{title.name}}"), marked);
    assertThat(PreviewHtml.of(paper)).contains("<mark>2027</mark>");
    assertThat(Spoken.inDocx(PaperFormat.DOCX.of(paper).bytes()))
        .isEqualTo("Про Програма на 2027 р.");
  }

  @Test
  void theSameDataGiveTheSameBytesAndNobodysName() throws Exception {
    byte[] docx =
        SampleDocx.withTable(
            "{{title.name}}", new String[] {"{{#funding}}{{year}}", "{{amount}}{{/funding}}"});
    byte[] first = PaperFormat.DOCX.of(paper(docx, FACTS).draft().note("Вигадані дані")).bytes();
    Thread.sleep(2100);
    byte[] second = PaperFormat.DOCX.of(paper(docx, FACTS).draft().note("Вигадані дані")).bytes();
    assertThat(second).isEqualTo(first);
    assertThat(Spoken.inDocx(first)).startsWith("ПРОЄКТ Програма").endsWith("Вигадані дані");
    assertThat(
            new String(
                WordPackage.made(first).parts.get("docProps/core.xml"),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("2000-01-01T00:00:00Z")
        .doesNotContain("Apache POI");
  }

  @ParameterizedTest
  @CsvSource({
    "{{titel.name}},unknown-field-near",
    "{{mayor}},unknown-field",
    "{{tasks}},field-is-no-value",
    "{{?tasks}},braces-not-read",
    "{{@codes}},braces-not-read",
    "{{+codes}},braces-not-read",
    "{{codes,braces-not-read",
    "{{#tasks}},section-not-closed",
    "{{/tasks}},section-not-opened",
    "{{text}},field-of-list"
  })
  void saysWhichTagIsWrong(String tag, String rule) {
    var broken =
        catchThrowableOfType(
            TemplateFileNotAccepted.class,
            () -> WordTemplate.checked(SampleDocx.of("Про", tag), FIELDS));
    assertThat(broken.code()).isEqualTo("document.template-" + rule);
  }

  @Test
  void namesTheNearestFieldAndAllThatIsWrongAtOnce() {
    var broken =
        catchThrowableOfType(
            SeveralRulesBroken.class,
            () -> WordTemplate.checked(SampleDocx.of("{{titel.name}} {{code}}", "{{/x}}"), FIELDS));
    assertThat(broken.rules())
        .extracting(rule -> List.copyOf(rule.arguments()))
        .containsExactly(
            List.of("titel.name", "title.name"), List.of("code", "codes"), List.of("x"));
  }

  @Test
  void saysWhereASectionMayStand() {
    for (byte[] docx :
        List.of(
            SampleDocx.withTable(
                "х", new String[] {"{{#tasks}}", "а"}, new String[] {"б", "{{/tasks}}"}),
            SampleDocx.withTable("{{#tasks}}", new String[] {"а", "{{/tasks}}"}),
            SampleDocx.withTable(
                "х", new String[] {"{{#tasks}}{{#several}}", "а", "{{/several}}{{/tasks}}"})))
      assertThat(
              catchThrowableOfType(
                      TemplateFileNotAccepted.class, () -> WordTemplate.checked(docx, FIELDS))
                  .code())
          .isEqualTo("document.template-section-crosses");
    assertThat(
            catchThrowableOfType(
                    TemplateFileNotAccepted.class,
                    () ->
                        WordTemplate.checked(
                            SampleDocx.of("Завдання {{#tasks}}", "{{text}}", "{{/tasks}}"), FIELDS))
                .code())
        .isEqualTo("document.template-section-not-alone");
  }

  private static Facts task(String text) {
    return Facts.none().and("text", text);
  }

  private static Facts money(String year, String amount) {
    return Facts.none().and("year", year).and("amount", amount);
  }

  private static Paper paper(byte[] docx, Facts facts) {
    return WordTemplate.checked(docx, FIELDS).fill(Paper.named("Проба"), facts);
  }

  /** The file and the preview say the same. */
  private static String said(byte[] docx) {
    try {
      Paper paper = paper(docx, FACTS);
      String said = Spoken.inDocx(PaperFormat.DOCX.of(paper).bytes());
      assertThat(Spoken.inPreview(PreviewHtml.of(paper))).isEqualTo(said);
      return said;
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
