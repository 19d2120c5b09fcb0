package ua.opencities.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A payment tells an account or a code: the register leads from them to the council. */
class SearchByCodesTest {
  private static final Actor OFFICE = Association.administrator();
  private static final String ACCOUNT = "UA903052992990004149123456789";
  private final CouncilId council =
      SampleCouncil.entered(
          "46",
          SampleCouncil.details(
              "Рахунківська сільська рада", "Львівський", PlaceKind.SELO, "Рахунки"));

  @Test
  void findsACouncilByTheCodeAndTheAccountOfWhoeverPaysForIt() {
    Association.get(AddPayer.class)
        .add(
            OFFICE,
            council,
            "Фінансове управління",
            Optional.of(new Edrpou("43190221")),
            Optional.of(new Iban(ACCOUNT)));
    assertThat(found("43190221")).contains(council);
    assertThat(found(ACCOUNT)).containsExactly(council);
    assertThat(found("UA90 3052 9929 9000 4149 1234 5678 9")).containsExactly(council);
    assertThat(found("UA903052992990004149123456780")).isEmpty();
  }

  @Test
  void findsTheTownBeforeTheVillagesOfItsRaion() {
    for (String name : List.of("Абетківська", "Букварська"))
      SampleCouncil.entered(
          "46",
          SampleCouncil.details(name + " сільська рада", "Цвяхоїжджівський", PlaceKind.SELO, name));
    CouncilId town =
        SampleCouncil.entered(
            "46",
            SampleCouncil.details(
                "Щедрівська міська рада", "Цвяхоїжджівський", PlaceKind.MISTO, "Цвяхоїжджівський"));
    assertThat(found("цвяхоїжджівський")).startsWith(town).hasSize(3);
  }

  private static List<CouncilId> found(String typed) {
    return Association.get(CouncilRegister.class)
        .page(
            OFFICE,
            CouncilFilter.of(typed, "", "", Set.of()),
            CouncilOrder.BEST,
            new Page.Request(1, 10))
        .items()
        .stream()
        .map(CouncilRow::id)
        .toList();
  }
}
