package ua.opencities.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class CouncilRegisterDeedsTest {
  private final CouncilProfile profile = Association.get(CouncilProfile.class);
  private final CouncilDossier dossier = Association.get(CouncilDossier.class);

  @Test
  void knowsACouncilInSixCasesWithItsPlaceAndOblast() {
    var card = profile.of(Association.administrator(), SampleCouncil.zhovkva());

    assertThat(card.name().genitive()).isEqualTo("Жовківської міської ради");
    assertThat(card.place()).isEqualTo("м.\u00a0Жовква");
    assertThat(card.oblast()).isEqualTo("Львівська");
    assertThat(card.oblastInFull().locative()).isEqualTo("Львівській області");
  }

  @Test
  void refusesASecondCouncilWithTheSameCode() {
    var code = SampleCouncil.codeIn("46");
    var details = SampleCouncil.details("Одна рада", "Львівський", PlaceKind.SELO, "Одне");
    var add = Association.get(AddCouncil.class);
    add.add(Association.administrator(), code, details, false);

    assertThatThrownBy(() -> add.add(Association.administrator(), code, details, false))
        .isInstanceOf(CouncilCodeTaken.class);
  }

  @Test
  void hidesACouncilFromTheClerkOfAnother() {
    CouncilId a = SampleCouncil.zhovkva();
    CouncilId b = SampleCouncil.zhovkva();

    assertThat(profile.of(Association.clerkOf(a), a).id()).isEqualTo(a);
    assertThatThrownBy(() -> profile.of(Association.clerkOf(a), b)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dossier.of(Association.clerkOf(a), b)).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsACorrectedCaseAndTakesItBack() {
    var zhovkva = SampleCouncil.zhovkva();
    var correct = Association.get(CorrectCouncilNameCase.class);
    var office = Association.administrator();

    correct.correct(
        office, zhovkva, GrammaticalCase.LOCATIVE, "Жовківській міській раді (виправлено)");
    assertThat(profile.of(office, zhovkva).name().locative()).endsWith("(виправлено)");
    assertThat(dossier.of(office, zhovkva).corrected()).containsExactly(GrammaticalCase.LOCATIVE);

    correct.correct(office, zhovkva, GrammaticalCase.LOCATIVE, "");
    assertThat(profile.of(office, zhovkva).name().locative()).isEqualTo("Жовківській міській раді");
    assertThat(dossier.of(office, zhovkva).corrected()).isEmpty();
  }

  @Test
  void noticesThatSomebodyElseChangedTheDetails() {
    var zhovkva = SampleCouncil.zhovkva();
    var office = Association.administrator();
    var change = Association.get(ChangeCouncilDetails.class);
    var seen = dossier.of(office, zhovkva);
    var withCode =
        new CouncilDetails(
            CouncilKind.MISKA,
            seen.details().name(),
            seen.details().raion(),
            "Жовква",
            PlaceKind.MISTO,
            Optional.of("4622710100"),
            Optional.empty(),
            Optional.of(new Edrpou("99000016")),
            Optional.empty());

    change.change(office, zhovkva, seen.version(), withCode);

    assertThat(profile.of(office, zhovkva).edrpou()).contains("99000016");
    assertThatThrownBy(() -> change.change(office, zhovkva, seen.version(), seen.details()))
        .isInstanceOf(SomeoneElseChanged.class);
  }

  @Test
  void listsTheOblastsInTheOrderOfTheUkrainianAlphabet() {
    assertThat(Association.get(OblastList.class).all(Association.administrator()))
        .hasSize(27)
        .extracting(OblastView::code)
        .startsWith("01", "05")
        .containsSubsequence("21", "23", "26", "32", "35");
  }
}
