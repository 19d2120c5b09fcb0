package ua.opencities.council.official.entry;

import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.shared.TextNotAccepted;

class NewOfficialJsonTest {
  @Test
  void namesEachCaseAsTheFormDoes() {
    assertThat(fields(Map.of("SURNAME", Map.of("DATIVE", "Вольському"))))
        .containsEntry("form-SURNAME-DATIVE", "Вольському");
  }

  @Test
  void nothingIsSaidWhereNothingIs() {
    assertThat(fields(null).get("form-SURNAME-DATIVE")).isNull();
    assertThat(fields(singletonMap("SURNAME", null)).get("form-SURNAME-DATIVE")).isNull();
    assertThat(fields(Map.of("SURNAME", singletonMap("DATIVE", null))).get("form-SURNAME-DATIVE"))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, DATIVE, form-NAME",
    "SURNAME, dative, form-SURNAME-dative",
    "SURNAME, NOMINATIVE, form-SURNAME-NOMINATIVE"
  })
  void whatNobodyAskedForIsRefusedByName(String word, String which, String field) {
    assertThatThrownBy(() -> fields(Map.of(word, Map.of(which, "Вольський"))))
        .isInstanceOfSatisfying(
            TextNotAccepted.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }

  private static Map<String, String> fields(Map<String, Map<String, String>> forms) {
    return new NewOfficialJson(null, null, null, null, null, null, null, null, forms, null, null)
        .fields();
  }
}
