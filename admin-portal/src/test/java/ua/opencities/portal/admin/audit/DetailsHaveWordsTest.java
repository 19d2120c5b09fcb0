package ua.opencities.portal.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ua.opencities.council.official.OfficialWord;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

/** A new event's field needs its word in both languages, as the event needs its name. */
class DetailsHaveWordsTest {
  private final DetailKeys keys = DetailKeys.ofAllEvents();

  @Test
  void everyFieldThatAnEventTellsIsNamedInBothLanguages() {
    assertThat(keys.plain)
        .as("of a map, of one filled, of an event that is handed its details")
        .contains("channel", "adoptedOn", "budgetCode");
    assertNamed(keys.plain);
  }

  @Test
  void soIsEveryFieldWhoseNameIsPutTogether() {
    assertThat(keys.composed)
        .as("of these the names are tried here")
        .containsExactlyInAnyOrder(
            "\"before-\" + key", "\"name-\" + which.name()", "word + \"-\" + each");
    var put = new TreeSet<String>();
    for (String key : List.of("name", "kind", "required", "shown", "choices"))
      put.add("before-" + key);
    for (GrammaticalCase each : GrammaticalCase.values()) {
      put.add("name-" + each);
      for (OfficialWord word : OfficialWord.values()) put.add(word + "-" + each);
    }
    assertNamed(put);
  }

  private static void assertNamed(TreeSet<String> fields) {
    for (Language language : Language.values()) {
      var words = new AuditWords(Texts.of(language));
      var texts = Texts.of(language);
      assertThat(fields)
          .as("audit_%s.properties", language)
          .allSatisfy(
              field ->
                  assertThat(words.field(field))
                      .matches(
                          said -> !said.equals(field) || texts.knows("audit.detail." + field),
                          "has words"));
    }
  }
}
