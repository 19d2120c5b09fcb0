package ua.opencities.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;

class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12", "97,5|97.5", "97.500|97.5", "1 200|1200", "-3|-3", "−0,125|-0.125", "0|0"})
  void readsWhatPeopleType(String typed, String decimal) {
    assertThat(Quantity.typed(typed).decimal()).isEqualTo(decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "дванадцять", "1,2345", "123456789012", "1e5", "--1"})
  void refusesWhatIsNoNumberOfAtMostThreeDecimals(String typed) {
    assertThatThrownBy(() -> Quantity.typed(typed)).isInstanceOf(QuantityNotUnderstood.class);
  }

  @Test
  void doesNotTellIdleZerosApart() {
    assertThat(Quantity.of("12")).isEqualTo(Quantity.of("12.000"));
    assertThat(Quantity.of("97.5")).isGreaterThan(Quantity.of("97.499"));
    assertThatThrownBy(() -> Quantity.of("100000000000")).isInstanceOf(QuantityNotUnderstood.class);
  }

  @Test
  void isShownInEachLanguagesOwnWay() {
    assertThat(UkrainianNumbers.quantity(Quantity.of("1200.50"))).isEqualTo("1\u00a0200,5");
    assertThat(Texts.of(Language.EN).quantity(Quantity.of("1200.50"))).isEqualTo("1,200.5");
  }
}
