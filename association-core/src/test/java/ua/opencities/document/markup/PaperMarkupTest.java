package ua.opencities.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Block.Align;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Run;

/** Every mark of the markup, and how values, lists and choices fill a wording. */
class PaperMarkupTest {
  private static final FieldList FIELDS =
      new FieldList(
          "document",
          List.of(
              Field.value("council"),
              Field.value("number"),
              Field.value("sum"),
              Field.choice("agreed"),
              Field.list("tasks", Field.value("point")),
              Field.list("years", Field.value("year")),
              Field.list(
                  "rows", Field.value("name"), Field.list("amounts", Field.value("amount")))));

  @Test
  void everyMarkIsABlock() {
    assertThat(
            blocks(
                "^ УКРАЇНА",
                "= РІШЕННЯ",
                "@ від 1 січня | м. Жовква | № {{number}}",
                "~ Про програму",
                "Керуючись законом",
                ">< ВИРІШИЛА:",
                "#. Затвердити",
                "- одне;",
                "- друге.",
                "== Додаток",
                "---",
                ">> Додаток",
                ">> до рішення",
                "|= 30% Рік | 70% > Сума |",
                "| 2022 | {{sum}} |",
                "|+ Разом | {{sum}}",
                "/ Міський голова | Олег ВОЛЬСЬКИЙ",
                "! вигадані дані"))
        .hasExactlyElementsOfTypes(
            Block.Heading.class,
            Block.Heading.class,
            Block.Requisites.class,
            Block.Subject.class,
            Block.Paragraph.class,
            Block.Paragraph.class,
            Block.Paragraph.class,
            Block.Dashes.class,
            Block.Heading.class,
            Block.PageBreak.class,
            Block.AnnexMark.class,
            Block.Table.class,
            Block.Signature.class,
            Block.Note.class);
  }

  @Test
  void pointsAndSectionsAreCountedWhateverIsLeftOut() {
    String[] wording = {
      "== §. Перший",
      "§.#. а",
      "§.#. б",
      "== §. Другий",
      "§. в",
      "#. г",
      "{{#agreed}}",
      "#. д",
      "{{/agreed}}",
      "#. е",
      "#.#. є",
      "#.#. ж",
      "7. з",
      "#. и"
    };
    assertThat(numbers(FACTS.and("agreed", true), wording))
        .containsExactly("1.1.", "1.2.", "2.", "1.", "2.", "3.", "3.1.", "3.2.", "7.", "8.");
    assertThat(numbers(FACTS.and("agreed", false), wording))
        .containsExactly("1.1.", "1.2.", "2.", "1.", "2.", "2.1.", "2.2.", "7.", "8.");
    assertThat(spoken(blocks(wording).get(0))).isEqualTo("I. Перший");
    assertThat(spoken(blocks(wording).get(3))).isEqualTo("II. Другий");
  }

  @Test
  void boldAndChangedStretchesKeepTheirPlaceUnderTheRulesOfTypography() {
    Facts before = FACTS.and("sum", "12 000,00 грн");
    Facts written = before.and("number", "15-15").markedAgainst(before);
    var paragraph =
        (Block.Paragraph)
            blocks(written, "Рішення № {{number}} \"Про {{council}}\" **на {{sum}}**.").get(0);
    assertThat(paragraph.words().runs())
        .containsExactly(
            new Run("Рішення №\u00a0", false, false),
            new Run("15-15", false, true),
            new Run(" «Про „Жовківська“ раду» ", false, false),
            new Run("на 12\u00a0000,00\u00a0грн", true, false),
            new Run(".", false, false));
  }

  @Test
  void aListRepeatsItsLinesAndAnEmptyOneLeavesNone() {
    String[] wording = {
      "{{#tasks}}", "- {{point}}", "{{/tasks}}", "{{^tasks}}", "немає", "{{/tasks}}"
    };
    var dashes = (Block.Dashes) blocks(wording).get(0);
    assertThat(dashes.items()).extracting(words -> words.text()).containsExactly("одне;", "друге.");
    assertThat(blocks(FACTS.and("tasks", List.<Facts>of()), wording))
        .extracting(PaperMarkupTest::spoken)
        .containsExactly("немає");
  }

  @Test
  void aTableHasAColumnForEachYearAndFitsThePage() {
    var table =
        (Block.Table)
            blocks(
                    "|= 40% Захід {{#years}}| 20% > {{year}} рік {{/years}}",
                    "{{#rows}}", "| {{name}} {{#amounts}}| {{amount}} {{/amounts}}", "{{/rows}}")
                .get(0);
    assertThat(table.columns()).extracting(Block.Column::width).containsExactly(50, 25, 25);
    assertThat(table.columns().get(2).align()).isEqualTo(Align.RIGHT);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0))
        .extracting(words -> words.text())
        .containsExactly("внесок", "1", "2");
  }

  @Test
  void twentyNarrowColumnsStillFitThePage() {
    Facts many =
        FACTS.and(
            "years",
            IntStream.range(0, 19).mapToObj(i -> Facts.none().and("year", "" + i)).toList());
    var table =
        (Block.Table)
            blocks(
                    many,
                    "|= 90% А {{#years}}| 1% {{year}} {{/years}}",
                    "{{#agreed}}| x {{#years}}| y {{/years}}{{/agreed}}")
                .get(0);
    assertThat(table.columns().stream().mapToInt(Block.Column::width).sum()).isEqualTo(100);
  }

  @Test
  void whatOnlyBecameEmptyPartsNoList() {
    assertThat(blocks(FACTS.and("number", ""), "- одне", "- {{number}}", "{{number}}", "- друге"))
        .hasSize(1);
    assertThat(blocks("- одне", "", "- друге")).hasSize(2);
  }

  @Test
  void aBackslashMakesASignPlain() {
    var paragraph = (Block.Paragraph) blocks("\\- це \\*\\*не\\*\\* перелік \\| \\\\").get(0);
    assertThat(paragraph.words().text()).isEqualTo("- це **не** перелік | \\");
  }

  @Test
  void theSameValuesHaveTheSameFingerprintInAnyOrder() {
    Facts one = Facts.none().and("a", "1").and("b", true).and("c", List.of(FACTS));
    Facts other =
        Facts.none().and("c", List.of(FACTS)).and("b", true).and("a", "1").markedAgainst(FACTS);
    assertThat(one.sha256()).isEqualTo(other.sha256()).hasSize(64);
    assertThat(one.and("a", "2").sha256()).isNotEqualTo(one.sha256());
  }

  static final Facts FACTS =
      Facts.none()
          .and("council", "«Жовківська» раду")
          .and("number", "42")
          .and("sum", "12 000,00")
          .and("agreed", true)
          .and("tasks", List.of(point("одне;"), point("друге.")))
          .and("years", List.of(year("2025"), year("2026")))
          .and(
              "rows",
              List.of(
                  Facts.none()
                      .and("name", "внесок")
                      .and("amounts", List.of(amount("1"), amount("2")))));

  private static Facts point(String text) {
    return Facts.none().and("point", text);
  }

  private static Facts year(String text) {
    return Facts.none().and("year", text);
  }

  private static Facts amount(String text) {
    return Facts.none().and("amount", text);
  }

  private static List<Block> blocks(String... lines) {
    return blocks(FACTS, lines);
  }

  private static List<Block> blocks(Facts facts, String... lines) {
    return PaperMarkup.of(String.join("\n", lines), FIELDS)
        .fill(Paper.named("проба"), facts)
        .blocks();
  }

  private static List<String> numbers(Facts facts, String... lines) {
    return blocks(facts, lines).stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).number().orElse("–"))
        .toList();
  }

  private static String spoken(Block block) {
    return block instanceof Block.Heading heading
        ? heading.words().text()
        : ((Block.Paragraph) block).words().text();
  }
}
