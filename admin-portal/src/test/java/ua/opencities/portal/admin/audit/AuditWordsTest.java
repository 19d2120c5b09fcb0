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
