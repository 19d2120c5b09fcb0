package ua.opencities.portal.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.audit.AuditLine;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

class AuditWordsTest {
  private final AuditWords words = new AuditWords(Texts.of(Language.UK));
  private final AuditWords english = new AuditWords(Texts.of(Language.EN));

  @Test
  void saysConstantsDatesAndSumsInWords() {
    assertThat(words.value("kind", "fee-reminders")).isEqualTo("нагадування про внески");
    assertThat(words.deed("Сталі суми")).isEqualTo("Сталі суми");
    assertThat(words.value("kind", "BLOCKED_BY_TREASURY")).isEqualTo("Заблоковано Казначейством");
    assertThat(words.value("to", "AGREEMENT_SIGNED")).isEqualTo("угоду підписано");
    assertThat(words.value("until", "2027-06-30")).isEqualTo("30\u00a0червня 2027\u00a0р.");
    assertThat(words.value("amount", "10602.80")).isEqualTo("10\u00a0602,80\u00a0грн");
    assertThat(english.value("correction", "false")).isEqualTo("no");
    assertThat(english.value("inherited", "[HISTORY, PROGRAMMES]"))
        .isEqualTo("History of membership, Programmes");
  }

  @Test
  void namesFieldsAndShowsTheUnknownAsItIsKept() {
    assertThat(words.field("documentNumber")).isEqualTo("документ");
    assertThat(english.field("documentNumber")).isEqualTo("document");
    assertThat(words.field("unheardOf")).isEqualTo("unheardOf");
    assertThat(words.value("unheardOf", "SOME_THING")).isEqualTo("SOME_THING");
  }

  @Test
  void saysCodesAndNamesPutTogetherInWords() {
    assertThat(words.value("channel", "PUBLIC_FORM")).isEqualTo("публічна форма");
    assertThat(words.value("role", "FEE_OFFICER")).isEqualTo("Відповідальний за внески");
    assertThat(words.value("part", "Outline")).isEqualTo("Основа");
    assertThat(words.value("scopes", "read write")).isEqualTo("читати й змінювати");
    assertThat(words.value("papers", "session-decision, programme"))
        .isEqualTo("Рішення сесії, Програма");
    assertThat(words.value("due", "2027-06-30, 2027-09-30"))
        .isEqualTo("30\u00a0червня 2027\u00a0р., 30\u00a0вересня 2027\u00a0р.");
    assertThat(words.field("SURNAME-DATIVE")).isEqualTo("прізвище, давальний (кому?)");
    assertThat(words.field("before-kind")).isEqualTo("вид до зміни");
    assertThat(words.value("before-kind", "YES_NO")).isEqualTo(words.value("kind", "YES_NO"));
  }

  @Test
  void leavesWhatPeopleWroteAsTheyWroteIt() {
    assertThat(words.value("after", "12.25")).as("an area").isEqualTo("12.25");
    assertThat(words.value("documentNumber", "15.10")).isEqualTo("15.10");
    assertThat(words.value("number", "2026-11-30")).isEqualTo("2026-11-30");
    assertThat(words.value("after", "2026-31-12")).as("no day").isEqualTo("2026-31-12");
    assertThat(words.value("reason", "[чернетка, друга]")).isEqualTo("[чернетка, друга]");
    assertThat(words.value("reason", "true")).isEqualTo("true");
    assertThat(words.value("reason", "full")).isEqualTo("full");
    assertThat(words.value("fee", "ANNUAL")).isNotEqualTo("ANNUAL");
    assertThat(words.value("fee", "500.00")).isEqualTo("500,00\u00a0грн");
  }

  @Test
  void saysWhenThePlatformItselfDidIt() {
    assertThat(words.who(by("operator:year end"))).isEqualTo("Система: кінець року");
    assertThat(words.who(by("operator:something new"))).isEqualTo("Система");
    assertThat(words.who(by("Олена Демченко"))).isEqualTo("Олена Демченко");
  }

  private static AuditLine by(String who) {
    return new AuditLine(
        Instant.EPOCH,
        who,
        "file-stored",
        Optional.empty(),
        Optional.empty(),
        UUID.randomUUID(),
        Map.of());
  }
}
