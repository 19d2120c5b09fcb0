package ua.opencities.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;

class WrittenUkrainianTest {
  @ParameterizedTest
  @CsvSource({
    "12000.00, дванадцять тисяч гривень 00 копійок",
    "1002.02, одна тисяча дві гривні 02 копійки",
    "1001.11, одна тисяча одна гривня 11 копійок",
    "21.21, двадцять одна гривня 21 копійка",
    "5.00, п’ять гривень 00 копійок",
    "0.01, нуль гривень 01 копійка",
    "732000.50, сімсот тридцять дві тисячі гривень 50 копійок",
  })
  void writesSumsOut(String amount, String words) {
    assertThat(AmountInWords.of(Money.of(amount)).replace('\u00a0', ' ')).isEqualTo(words);
  }

  @Test
  void beginsAnInvoiceLineWithACapital() {
    assertThat(AmountInWords.capitalised(Money.of("5.00"))).startsWith("П’ять гривень");
  }

  @Test
  void groupsAmountsWithoutALineBreak() {
    assertThat(UkrainianNumbers.amount(Money.of("12000"))).isEqualTo("12\u00a0000,00");
    assertThat(UkrainianNumbers.hryvnias(Money.of("-1234567.5")))
        .isEqualTo("\u22121\u00a0234\u00a0567,50\u00a0грн");
    assertThat(UkrainianNumbers.count(999)).isEqualTo("999");
    assertThat(UkrainianNumbers.rate(Rate.of("0.125"))).isEqualTo("0,125");
    assertThat(UkrainianNumbers.rate(Rate.of("1"))).isEqualTo("1,00");
  }

  @Test
  void writesDatesForPapersAndPages() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    assertThat(DateInWords.official(day)).isEqualTo("05\u00a0січня 2026\u00a0року");
    assertThat(DateInWords.shortly(day)).isEqualTo("5\u00a0січня 2026\u00a0р.");
    assertThat(DateInWords.digits(day)).isEqualTo("05.01.2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Кам'янська",
        "кам’янська",
        "КАМʼЯНСЬКА",
        "Кам`янська",
        "Kaм'янська",
        " камянська "
      })
  void findsANameWithAnyApostropheCaseOrLookAlikeLetter(String typed) {
    assertThat(SearchKey.of(typed)).isEqualTo("камянська");
  }

  @ParameterizedTest
  @CsvSource({
    "Рава-Руська, рава руська", "РАВА – РУСЬКА, рава руська", "Ґрунь, грунь",
    "100%_проект, 100 проект", "e-dem.tools, e dem tools",
        "УА46060130000059055, ua46060130000059055",
    "Новий Розділ (міська), новий розділ міська", "'«»', ''",
  })
  void normalisesWhatIsSearched(String typed, String key) {
    assertThat(SearchKey.of(typed)).isEqualTo(key == null ? "" : key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "від № 5 у м. Жовква|від №~5 у м.~Жовква",
        "ст. 28 Закону „Про місцеве самоврядування”|ст.~28 Закону «Про місцеве самоврядування»",
        "асоціація \"Асоціація \"Відкрите місто\"\" мар'яна|асоціація «Асоціація „Відкрите місто“» мар’яна",
        "12 000,00 грн у 2026 році - усього|12~000,00~грн у 2026~році~– усього",
        "в. о. міського  голови|в.~о.~міського голови",
        "22 листопада 2026 р. рада|22~листопада 2026~р.~рада",
        "від 5 січня та 31 грудня|від 5~січня та 31~грудня",
        "О. В. Коваль і О.В. Коваль|О.~В.~Коваль і О.В.~Коваль",
        "група А. і тепер|група А. і тепер",
      })
  void keepsTogetherWhatBelongsTogether(String typed, String set) {
    assertThat(Typography.joined(typed).replace('\u00a0', '~')).isEqualTo(set);
  }
}
