package ua.opencities.language;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.language.GrammaticalCase.GENITIVE;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.support.BesideTheProject;

class CouncilNameTest {
  @Test
  void declinesEveryWordOfACouncilsName() {
    assertThat(CouncilName.inSixCases("Жовківська міська рада"))
        .isEqualTo(
            new SixCases(
                "Жовківська міська рада",
                "Жовківської міської ради",
                "Жовківській міській раді",
                "Жовківську міську раду",
                "Жовківською міською радою",
                "Жовківській міській раді"));
  }

  @ParameterizedTest
  @CsvSource({
    "Рава-Руська міська рада, Рава-Руської міської ради",
    "Кам'янка-Бузька міська рада, Кам’янка-Бузької міської ради",
    "Асканія-Нова селищна рада, Асканія-Нова селищної ради",
    "Львівська обласна рада, Львівської обласної ради",
    "Київська районна в місті Харкові рада, Київської районної в місті Харкові ради",
    "Лисичанська міська військова адміністрація Сєвєродонецького району Луганської області,"
        + " Лисичанської міської військової адміністрації Сєвєродонецького району Луганської області",
    "Львівський район, Львівського району",
    "Камінь-Каширський район, Камінь-Каширського району",
    "Львівська область, Львівської області",
    "Автономна Республіка Крим, Автономної Республіки Крим",
    "Виконавчий комітет Жовківської міської ради, Виконавчого комітету Жовківської міської ради",
    "Київ, Київ",
  })
  void knowsTheGenitive(String name, String genitive) {
    assertThat(CouncilName.inSixCases(name).genitive()).isEqualTo(genitive);
  }

  @Test
  void keepsTheRaionInTheAccusativeAsItIs() {
    SixCases raion = CouncilName.inSixCases("Львівський район");
    assertThat(raion.accusative()).isEqualTo("Львівський район");
    assertThat(raion.instrumental()).isEqualTo("Львівським районом");
    assertThat(raion.locative()).isEqualTo("Львівському районі");
  }

  @Test
  void aCorrectionWinsOverTheRuleAndAnEmptyOneDoesNot() {
    SixCases corrected =
        CouncilName.inSixCases("Жовківська міська рада")
            .withCorrections(Map.of(GENITIVE, " Жовкви ", GrammaticalCase.DATIVE, " "));
    assertThat(corrected.in(GENITIVE)).isEqualTo("Жовкви");
    assertThat(corrected.dative()).isEqualTo("Жовківській міській раді");
  }

  @Test
  void agreesWithEveryCouncilAndHromadaOfTheCountrysList() throws Exception {
    List<String> lines = Files.readAllLines(BesideTheProject.file("shared/data/council_forms.csv"));
    List<String> wrong = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.replace("\ufeff", "").split(",");
      SixCases council = CouncilName.inSixCases(row[2]);
      SixCases hromada = CouncilName.hromadaInSixCases(row[2]);
      for (int form = 0; form < 5; form++) {
        GrammaticalCase asked = GrammaticalCase.values()[form + 1];
        int column = 3 + form * 2;
        if (!council.in(asked).equals(row[column])) wrong.add(row[column] + " " + council);
        if (!hromada.in(asked).equals(row[column + 1])) wrong.add(row[column + 1] + " " + hromada);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).hasSize(1470);
  }
}
