package ua.opencities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;

class PeopleSearchTest {
  private static final String NAME = "Мар’яна Нечуй-Ґалаган";
  private static final String EMAIL = "search_100@people.example";

  @BeforeAll
  static void somebodyAndHerNamesake() {
    account(NAME, EMAIL);
    account("Інша Людина", "searchx100@people.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "мар'яна",
        "Мар`яна",
        "марʼяна",
        "МАРЯНА",
        "нечуй-ґала",
        "Нечуй Галаган",
        "SEARCH_100@"
      })
  void forgivesApostrophesCaseAndHyphens(String typed) {
    assertThat(names(typed)).containsExactly(NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "мар%на", "мар_яна", "search%100", "\\", "'", "?1"})
  void takesSignsOfThePatternsForThemselves(String typed) {
    assertThat(names(typed)).doesNotContain("Інша Людина");
    assertThat(names(typed)).doesNotContain(NAME);
  }

  @Test
  void showsEverybodyWhenNothingIsTyped() {
    assertThat(names(" ")).contains(NAME, "Інша Людина");
  }

  private static Iterable<String> names(String typed) {
    return Association.get(People.class)
        .page(Association.administrator(), typed, new Page.Request(1, 500))
        .items()
        .stream()
        .map(PersonLine::shownName)
        .toList();
  }

  private static void account(String name, String email) {
    Association.sql(
            "insert into account(id, email, shown_name) values (?, ?, ?)",
            UUID.randomUUID(),
            email,
            name)
        .run();
  }
}
