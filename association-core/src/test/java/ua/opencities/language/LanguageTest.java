package ua.opencities.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | EN",
        "en-GB,en;q=0.9 | EN",
        "de, en;q=0.5, uk;q=0.4 | EN",
        "uk-UA | UK",
        "uk;q=0.9, en;q=0.8 | UK",
        "en;q=0.1, uk | UK"
      })
  void whatIsAcceptedMostOfTheTwoIsTaken(String accepted, Language taken) {
    assertThat(Language.accepted(accepted)).contains(taken);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*", "de-AT, pl", "en;q=often", ";;,", "\u202Een\u0001"})
  void whatNamesNeitherOrCannotBeReadAsksForNone(String accepted) {
    assertThat(Language.accepted(accepted)).isEmpty();
  }
}
