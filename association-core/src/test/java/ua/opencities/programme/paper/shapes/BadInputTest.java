package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.council.official.CorrectOfficialForms;
import ua.opencities.council.official.NameNotDeclined;
import ua.opencities.council.official.OfficialForms;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialWord;
import ua.opencities.document.template.Variant;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.support.Association;

/** What people type, on paper: as text, in its place, or refused with a sentence. */
class BadInputTest {
  private final RealCouncil council =
      RealCouncil.named(
          "Новгород-Сіверська міська рада", "Новгород-Сіверський", "Новгород-Сіверський");

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void marksOfAnyMarkupAreTextAndDirectionsAreDropped(Variant variant) throws IOException {
    ProgrammeId id = drafted();
    String typed = "Програма = {{sum}} **Програма** <b>«А» | Б</b>\u202e\u0000 # 1. ~ & \\ ^";
    council.write(id, outline(typed));

    for (PaperKind kind : List.of(PaperKind.SESSION_DECISION, PaperKind.PROGRAMME))
      assertThat(council.words(id, kind, variant))
          .contains("= {{sum}} **Програма** <b>«А» | Б</b> # 1. ~ & \\ ^")
          .doesNotContain("\u202e");
  }

  @Test
  void aTitleMayFillItsFieldAndNotMore() throws IOException {
    ProgrammeId id = drafted();
    String longest = "Програма " + "членства ".repeat(54) + "так";
    assertThat(longest).hasSizeBetween(480, ProgrammePart.TITLE);
    council.write(id, outline(longest.replace(' ', '\n')));
    for (PaperKind kind : PaperKind.values())
      if (kind != PaperKind.AMENDING_DECISION && kind != PaperKind.REPEAL_DECISION)
        assertThat(council.words(id, kind)).contains("членства членства так");

    assertThatThrownBy(() -> outline("Програма " + "рядок\n".repeat(90)))
        .isInstanceOf(TextNotAccepted.class)
        .extracting(refused -> ((TextNotAccepted) refused).field())
        .isEqualTo("title");
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void whatIsEmptyLeavesNoColonAndNoTableBehind(Variant variant) throws IOException {
    ProgrammeId id = drafted();
    council.write(id, new ProgrammePart.Funding(List.of()));

    for (PaperKind kind : List.of(PaperKind.PROGRAMME, PaperKind.EXPLANATORY_NOTE))
      assertThat(council.words(id, kind, variant))
          .doesNotContain("за рахунок:", "За рахунок", "Разом", "здійснюється V")
          .doesNotContainPattern(": [IVX]+\\. ");
    assertThat(council.words(id, PaperKind.PASSPORT, variant)).contains("фінансування: 0,00 г");
  }

  @ParameterizedTest
  @ValueSource(strings = {"О.", "John", "Олeг", "1", "Ол_ег", "О"})
  void aNameWithoutCasesIsRefusedWithTheWayToWriteIt(String given) {
    assertThatThrownBy(
            () -> council.with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", given, "Гак"))
        .isInstanceOfSatisfying(
            NameNotDeclined.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("givenName");
              assertThat(Texts.of(Language.UK).sentence(refused))
                  .contains("«" + given + "»", "українськими літерами, без ініціалів");
            });
  }

  @Test
  void aPostThatNoRuleKnowsIsRefusedWithTheWayToTypeItsCases() {
    assertThatThrownBy(
            () -> council.with(OfficialPosition.CHIEF_OF_STAFF, "осавул справ", "Олег", "Гак"))
        .isInstanceOfSatisfying(
            NameNotDeclined.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("title");
              assertThat(Texts.of(Language.UK).sentence(refused))
                  .contains("«осавул справ»", "відмінки посади");
            });
  }

  @Test
  void aNameWrittenSoBeforeIsPutAfterThePost() throws IOException {
    council.with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Олег", "Гак");
    Association.sql(
            "update official set given_name = 'О.' where council_id = ?", council.id.value())
        .run();

    assertThat(council.words(drafted(), PaperKind.EXECUTIVE_DECISION))
        .contains("покласти на керуючого справами (О. Гак).");
  }

  @Test
  void aPostWrittenSoBeforeIsPutInBracketsWithItsName() throws IOException {
    council.with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Олег", "Гак");
    Association.sql(
            "update official set title = 'осавул справ' where council_id = ?", council.id.value())
        .run();

    assertThat(council.words(drafted(), PaperKind.EXECUTIVE_DECISION))
        .contains("покласти на посадову особу (осавул справ Олег Гак).");
  }

  @Test
  void theCasesThatWereTypedForItStandInThePapers() throws IOException {
    council.with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Олег", "Гак");
    var official = Association.get(OfficialHistory.class).of(council.clerk, council.id).get(0).id();
    Association.get(CorrectOfficialForms.class)
        .correct(
            council.clerk,
            official,
            new OfficialForms(
                Map.of(
                    OfficialWord.TITLE,
                    Map.of(GrammaticalCase.ACCUSATIVE, "керуючого усіма справами"),
                    OfficialWord.SURNAME,
                    Map.of(GrammaticalCase.ACCUSATIVE, "Гака-Гаківського"))));

    assertThat(council.words(drafted(), PaperKind.EXECUTIVE_DECISION))
        .contains("покласти на керуючого усіма справами Олега Гака-Гаківського.");
  }

  private ProgrammeId drafted() {
    ProgrammeId id = council.drafted(2022, 2022);
    council.write(id, new ProgrammePart.Funding(List.of(SampleParts.line(2022, "12000.00"))));
    return id;
  }

  private static ProgrammePart.Outline outline(String title) {
    return new ProgrammePart.Outline(
        title,
        Optional.empty(),
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2022, 12, 31),
        "Новгород-Сіверська міська рада",
        List.of("виконавчий комітет"),
        List.of("Конституція України"),
        List.of());
  }
}
