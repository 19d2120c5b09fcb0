package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.markup.Field;
import ua.opencities.document.markup.PaperMarkup;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

/** The wordings that come with the platform can all be read, and each field says what it means. */
class ShippedWordingsTest {
  static Stream<Arguments> wordings() {
    return Stream.of(PaperKind.values())
        .flatMap(
            kind ->
                ShippedWordings.variants(kind).stream()
                    .map(variant -> Arguments.of(kind, variant)));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void canBeRead(PaperKind kind, Variant variant) {
    assertThat(PaperMarkup.of(ShippedWordings.text(kind, variant), PaperFields.ALL)).isNotNull();
    assertThat(ShippedWordings.text(kind, variant))
        .doesNotContain("\"", "'", "  ")
        .doesNotContainPattern("[ыэъё]");
  }

  @Test
  void everyFieldHasAMeaningInBothLanguages() {
    for (Language language : Language.values())
      for (String key : meanings())
        assertThat(Texts.of(language).knows(key)).as(key + " " + language).isTrue();
  }

  private static Set<String> meanings() {
    var keys = new TreeSet<String>();
    for (Field field : PaperFields.ALL.fields()) collect(List.of(field), keys);
    return keys;
  }

  private static void collect(List<Field> way, Set<String> keys) {
    keys.add(PaperFields.ALL.meaning(way));
    for (Field item : way.get(way.size() - 1).items()) {
      var further = new ArrayList<>(way);
      further.add(item);
      collect(further, keys);
    }
  }
}
