package ua.opencities.document.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/** A wording that cannot be read is refused with a sentence that names the line. */
class MarkupRefusalsTest {
  private static final FieldList FIELDS =
      new FieldList(
          "document",
          List.of(
              Field.value("sum"),
              Field.choice("agreed"),
              Field.list("tasks", Field.value("point"))));

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("document.unknown-field", "{{mayor}}"),
        Arguments.of("document.unknown-field", "{{point}}"),
        Arguments.of("document.unknown-field", "{{#mayor}}а{{/mayor}}"),
        Arguments.of("document.unknown-field", "{{#agreed}}{{#-first}}а{{/-first}}{{/agreed}}"),
        Arguments.of("document.unknown-field", "{{class.name}}"),
        Arguments.of("document.field-is-no-value", "{{tasks}}"),
        Arguments.of("document.field-is-no-value", "{{agreed}}"),
        Arguments.of("document.braces-not-read", "{{sum"),
        Arguments.of("document.braces-not-read", "sum}}"),
        Arguments.of("document.braces-not-read", "{{{sum}}}"),
        Arguments.of("document.braces-not-read", "{{&sum}}"),
        Arguments.of("document.braces-not-read", "{{>sum}}"),
        Arguments.of("document.braces-not-read", "{{=<% %>=}}"),
        Arguments.of("document.braces-not-read", "{{sum sum}}"),
        Arguments.of("document.section-not-closed", "{{#agreed}}а"),
        Arguments.of("document.section-not-opened", "а{{/agreed}}"),
        Arguments.of("document.unknown-mark", "=== три"),
        Arguments.of("document.unknown-mark", "+ плюс"),
        Arguments.of("document.unknown-mark", "#без крапки"),
        Arguments.of("document.unknown-mark", "*одна зірка"),
        Arguments.of("document.unknown-mark", "--- {{sum}}"),
        Arguments.of("document.bold-not-closed", "**жирно"),
        Arguments.of("document.wrong-number-of-parts", "@ дата | номер"),
        Arguments.of("document.wrong-number-of-parts", "/ голова"),
        Arguments.of("document.column-not-read", "|= Рік | 50% Сума"),
        Arguments.of("document.column-not-read", "|= 0% Рік | 50% Сума"),
        Arguments.of("document.row-without-columns", "| 1 | 2"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isRefusedAtItsLine(String code, String line) {
    MarkupBroken broken = refused("= Назва\n\n" + line);
    assertThat(broken.code()).isEqualTo(code);
    assertThat(broken.line()).isEqualTo(3);
    assertThat(Texts.of(Language.UK).sentence(broken)).startsWith("Рядок 3: ");
    assertThat(Texts.of(Language.EN).sentence(broken)).startsWith("Line 3: ");
  }

  @Test
  void aRowMustHaveACellForEachColumn() {
    assertThat(refused("|= 50% А | 50% Б\n| один").code())
        .isEqualTo("document.wrong-number-of-parts");
    assertThat(refused("|= 50% А | 50% Б\n{{^agreed}}\n| один\n{{/agreed}}").line()).isEqualTo(3);
  }

  @Test
  void sectionsThatCrossAreSaidAtBothLines() {
    var several =
        catchThrowableOfType(
            SeveralRulesBroken.class,
            () -> PaperMarkup.of("{{#agreed}}\n{{#tasks}}а\n{{/agreed}}\n{{/tasks}}", FIELDS));
    assertThat(several.rules())
        .extracting(RuleBroken::code)
        .contains("document.section-not-opened", "document.section-not-closed");
  }

  @Test
  void anEmptyWordingIsNone() {
    assertThat(refused("\n\n{{! лише примітка }}").code())
        .isEqualTo("document.wording-says-nothing");
  }

  @Test
  void listsInsideListsDoNotExhaustTheMemory() {
    int deep = 30;
    String wording = "{{#tasks}}".repeat(deep) + "{{point}}" + "{{/tasks}}".repeat(deep);
    assertThat(refused(wording).code()).isEqualTo("document.paper-too-long");
  }

  private static MarkupBroken refused(String wording) {
    return catchThrowableOfType(MarkupBroken.class, () -> PaperMarkup.of(wording, FIELDS));
  }
}
