package ua.opencities.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNameTest {
  @Test
  void keepsWhatADiskBears() {
    assertThat(PathName.of("Львівська", "Рава-Руська міська рада", "programme.pdf"))
        .isEqualTo("Львівська/Рава-Руська міська рада/programme.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "../../etc/passwd→etc passwd",
        "..→_",
        "a\\b:c*d?→a b c d",
        "«Рада» \"2027\"→«Рада» 2027",
        "CON→_CON",
        "nul.txt→_nul.txt",
        "console→console",
        "-rf→rf",
        "назва. →назва"
      })
  void makesAPartSafe(String typed, String safe) {
    assertThat(PathName.of(typed)).isEqualTo(safe);
  }

  @Test
  void dropsMarksThatTurnTheWritingDirectionAndLineBreaks() {
    assertThat(PathName.of("scan\u202efdp.exe\n")).isEqualTo("scan fdp.exe");
  }

  @Test
  void shortensALongNameAndKeepsItsEnding() {
    String name = PathName.of("б".repeat(300) + ".asice");
    assertThat(name).hasSize(100).endsWith("б.asice");
    assertThat(PathName.of("𝕏".repeat(200))).doesNotContain("?").hasSizeLessThanOrEqualTo(100);
  }
}
