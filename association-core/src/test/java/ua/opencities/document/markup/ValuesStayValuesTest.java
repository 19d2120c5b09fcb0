package ua.opencities.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ua.opencities.document.paper.Block;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Run;
import ua.opencities.document.paper.Words;
import ua.opencities.language.Typography;

/** Whatever a council typed stands in the paper as typed, and changes nothing around it. */
class ValuesStayValuesTest {
  private static final FieldList FIELDS =
      new FieldList(
          "document", List.of(Field.value("typed"), Field.list("lines", Field.value("line"))));

  private static final PaperMarkup WORDING =
      PaperMarkup.of(
          String.join(
              "\n",
              "^ {{typed}}",
              "= {{typed}}",
              "== §. {{typed}}",
              "@ {{typed}} | {{typed}} | {{typed}}",
              "~ {{typed}}",
              "{{typed}}",
              ">< {{typed}}",
              "#. {{typed}} **{{typed}}** {{typed}}",
              "- {{typed}}",
              "{{#lines}}",
              "- {{line}}",
              "{{/lines}}",
              ">> {{typed}}",
              "|= 50% {{typed}} | 50%",
              "| {{typed}} | {{typed}}",
              "|+ {{typed}} | {{typed}}",
              "/ {{typed}} | {{typed}}",
              "! {{typed}}"),
          FIELDS);

  @Property(tries = 2000)
  void noValueBecomesMarkup(@ForAll("hostile") String typed) {
    List<Block> blocks = filled(typed, false);
    assertThat(blocks).extracting(ValuesStayValuesTest::shape).isEqualTo(SHAPE);
    List<Block> plain = filled("х", false);
    List<String> said = blocks.stream().flatMap(ValuesStayValuesTest::words).toList();
    List<String> wanted = plain.stream().flatMap(ValuesStayValuesTest::words).toList();
    for (int i = 0; i < said.size(); i++)
      assertThat(said.get(i)).isEqualTo(set(wanted.get(i).replace("х", cleaned(typed))));
  }

  @Property(tries = 500)
  void aChangedValueAndNothingElseIsMarked(@ForAll("hostile") String typed) {
    for (Run run : ((Block.Paragraph) filled("А" + typed + "Я", true).get(7)).words().runs())
      if (run.changed()) assertThat(run.text().strip()).startsWith("А").endsWith("Я");
      else assertThat(run.text()).isBlank();
  }

  @Property
  void rulesOfTypographyReachOverBordersOfRuns(@ForAll("cut") List<String> parts) {
    List<Run> runs = new ArrayList<>();
    for (String part : parts) runs.add(new Run(part, runs.size() % 2 == 0, runs.size() % 3 == 0));
    StringBuilder whole = new StringBuilder();
    runs.forEach(run -> whole.append(run.text()));
    assertThat(Words.set(runs).text()).isEqualTo(Typography.joined(whole.toString()));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "= ",
            "== ",
            "- ",
            "| ",
            "|= ",
            "\n",
            "\r\n",
            "\u2028",
            "**",
            "{{typed}}",
            "{{#lines}}",
            "{{/lines}}",
            "---",
            "/ ",
            "\\",
            "#. ",
            "§. ",
            "№ 5",
            " - ",
            "«",
            "»",
            "\"",
            "'",
            "\ue000",
            "\ue001",
            "\ue002",
            "\ue003",
            "12\ue003",
            "\t",
            "\u0000",
            "\u202e",
            "<b>",
            "&amp;",
            "😀");
    return Arbitraries.oneOf(marks, Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .filter(text -> !new Run(text, false, false).text().isBlank());
  }

  @Provide
  Arbitrary<List<String>> cut() {
    return Arbitraries.of(
            "№", " ", "5", "ст.", "м. ", "«", "»", "\"", "12", " 000", " грн", " - ", "а")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static final List<String> SHAPE =
      filled("х", false).stream().map(ValuesStayValuesTest::shape).toList();

  private static List<Block> filled(String typed, boolean changed) {
    Facts line = Facts.none().and("line", typed);
    Facts facts = Facts.none().and("typed", typed).and("lines", List.of(line, line));
    Facts shown = changed ? facts.markedAgainst(Facts.none()) : facts;
    return WORDING.fill(Paper.named("проба"), shown).blocks();
  }

  /** As {@link Run} keeps it; line ends of any kind are blanks. */
  private static String cleaned(String typed) {
    return new Run(typed.replaceAll("[\\u0085\\u000b\\f]", " "), false, false).text();
  }

  private static String set(String text) {
    return Typography.joined(text);
  }

  private static String shape(Block block) {
    String kind = block.getClass().getSimpleName();
    if (block instanceof Block.Paragraph paragraph)
      return kind + paragraph.number() + paragraph.centred();
    if (block instanceof Block.Dashes dashes) return kind + dashes.items().size();
    if (block instanceof Block.AnnexMark mark) return kind + mark.lines().size();
    if (block instanceof Block.Table table)
      return kind + table.columns().size() + "x" + table.rows().size() + table.total().size();
    return kind;
  }

  private static java.util.stream.Stream<String> words(Block block) {
    return all(block).map(Words::text);
  }

  private static java.util.stream.Stream<Words> all(Block block) {
    if (block instanceof Block.Heading it) return java.util.stream.Stream.of(it.words());
    if (block instanceof Block.Requisites it)
      return java.util.stream.Stream.of(it.left(), it.middle(), it.right());
    if (block instanceof Block.Subject it) return java.util.stream.Stream.of(it.words());
    if (block instanceof Block.Paragraph it) return java.util.stream.Stream.of(it.words());
    if (block instanceof Block.Dashes it) return it.items().stream();
    if (block instanceof Block.AnnexMark it) return it.lines().stream();
    if (block instanceof Block.Signature it)
      return java.util.stream.Stream.of(it.post(), it.name());
    if (block instanceof Block.Note it) return java.util.stream.Stream.of(it.words());
    Block.Table table = (Block.Table) block;
    return java.util.stream.Stream.concat(
        table.columns().stream().map(Block.Column::header),
        java.util.stream.Stream.concat(
            table.rows().stream().flatMap(List::stream), table.total().stream()));
  }
}
