package ua.opencities.council.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA46060130000059055",
        " ua46060130000059055 ",
        "UА46060130000059055", // Cyrillic А
        "УА46060130000059055", // Cyrillic У and А
        "UA4606О13ООООО59О55", // Cyrillic О for zero
        "UA 46 06 013 000 00 59055",
        "UA4606OI3OOOOO59O55", // Latin O and I
        "\u200bUA46060130000059055"
      })
  void readsOneClassifierCodeHoweverItWasTyped(String typed) {
    assertThat(Katottg.typed(typed)).isEqualTo(new Katottg("UA46060130000059055"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UA",
        "UA4606013000005905",
        "UA460601300000590555",
        "46060130000059055",
        "PL46060130000059055",
        "UA٤٦060130000059055"
      })
  void refusesWhatIsNoClassifierCode(String typed) {
    assertThatThrownBy(() -> Katottg.typed(typed)).isInstanceOf(KatottgNotUnderstood.class);
  }

  @Test
  void knowsTheOblastOfACode() {
    assertThat(Katottg.typed("UA46060130000059055").oblastCode()).isEqualTo("46");
  }

  @ParameterizedTest
  @ValueSource(strings = {"32855961", "23226362", "00032112", "04352693", "40195208", "14360570"})
  void agreesWithTheCheckDigitOfRealCodes(String code) {
    assertThat(Edrpou.typed(code).checkDigitHolds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"32855968", "00032113"})
  void noticesAWrongCheckDigitAndTakesTheCode(String code) {
    assertThat(Edrpou.typed(code).checkDigitHolds()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456789", "1234567a", ""})
  void refusesAnEdrpouWithoutEightDigits(String typed) {
    assertThatThrownBy(() -> Edrpou.typed(typed)).isInstanceOf(EdrpouNotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA213223130000026007233566001",
        "ua21 3223 1300 0002 6007 2335 6600 1",
        "УА213223130000026007233566001"
      })
  void readsAnAccount(String typed) {
    assertThat(Iban.typed(typed).bankCode()).isEqualTo("322313");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UA213223130000026007233566002",
        "UA21322313000002600723356600",
        "",
        "DE89370400440532013000"
      })
  void refusesAnAccountWhoseCheckDigitsDisagree(String typed) {
    assertThatThrownBy(() -> Iban.typed(typed)).isInstanceOf(IbanNotUnderstood.class);
  }
}
