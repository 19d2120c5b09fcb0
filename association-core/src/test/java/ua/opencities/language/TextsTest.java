package ua.opencities.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.fee.register.InvoiceState;
import ua.opencities.shared.Money;
import ua.opencities.shared.SomeoneElseChanged;

class TextsTest {
  private static final Texts UK = Texts.of(Language.UK);
  private static final Texts EN = Texts.of(Locale.forLanguageTag("en-GB"));

  @Test
  void countsWithPluralForms() {
    assertThat(UK.text("trial.councils", 1)).isEqualTo("1 рада");
    assertThat(UK.text("trial.councils", 22)).isEqualTo("22 ради");
    assertThat(UK.text("trial.councils", 11)).isEqualTo("11 рад");
    assertThat(EN.text("trial.councils", 2)).isEqualTo("2 councils");
  }

  @Test
  void aFolderOfARoomHasItsOwnLabelsOrTheRooms() {
    assertThat(Texts.keyOf(InvoiceState.PARTLY_PAID)).isEqualTo("fee.invoice-state.partly-paid");
    assertThat(UK.label(OfficialPosition.HEAD))
        .isEqualTo(UK.text("official.official-position.head"));
    assertThat(UK.label(CouncilKind.MISKA)).isEqualTo("міська рада");
  }

  @Test
  void showsMoneyAndDaysInTheLanguagesWay() {
    Object[] facts = {Money.of("12000"), LocalDate.of(2026, 11, 23)};
    assertThat(UK.text("trial.debt", facts))
        .isEqualTo(
            "Борг 12\u00a0000,00\u00a0грн станом на 23\u00a0листопада 2026\u00a0р. П’ята спроба’");
    assertThat(EN.text("trial.debt", facts))
        .isEqualTo("The council's debt is UAH\u00a012,000.00 as of 23\u00a0November 2026.");
  }

  @Test
  void onePointEndsTheYearAndItsSentence() {
    assertThat(UK.text("trial.picked", "до 1\u00a0липня 2026\u00a0р..")).endsWith("2026\u00a0р.");
    assertThat(UK.text("trial.picked", "2026–2027 рр..")).endsWith("2027 рр.");
    assertThat(UK.text("trial.picked", "2026 р...")).endsWith("2026 р...");
    assertThat(UK.text("trial.picked", "2026 р.. Далі")).endsWith("2026 р. Далі");
  }

  @Test
  void thePortalsOwnWordsComeFirst() {
    assertThat(UK.text("trial.year", Year.of(2026))).isEqualTo("Рік порталу 2026");
    assertThat(EN.text("trial.year", Year.of(2026))).isEqualTo("Year 2026");
  }

  @Test
  void namesAConstant() {
    assertThat(Texts.keyOf(GrammaticalCase.NOMINATIVE))
        .isEqualTo("language.grammatical-case.nominative");
    assertThat(UK.text("trial.picked", Gender.FEMININE)).isEqualTo("Обрано: FEMININE");
  }

  @Test
  void tellsWhichRuleWasBroken() {
    assertThat(UK.sentence(new SomeoneElseChanged())).startsWith("Хтось інший");
    assertThat(EN.sentence(new SomeoneElseChanged())).startsWith("Somebody else");
  }

  @Test
  void aMissingKeyStopsTheTestsButNotThePage() {
    assertThatThrownBy(() -> UK.text("trial.nothing")).hasMessageContaining("trial.nothing");
    System.setProperty(Texts.STRICT, "false");
    try {
      assertThat(UK.text("trial.nothing")).isEqualTo("trial.nothing");
    } finally {
      System.setProperty(Texts.STRICT, "true");
    }
  }

  @Test
  void speaksUkrainianToEverybodyElse() {
    assertThat(Language.tagged("de")).isEqualTo(Language.UK);
    assertThat(Language.tagged(null)).isEqualTo(Language.UK);
    assertThat(Language.tagged("en-US")).isEqualTo(Language.EN);
  }
}
