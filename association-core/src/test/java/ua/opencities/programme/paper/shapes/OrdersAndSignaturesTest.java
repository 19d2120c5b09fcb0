package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.PutUnderAdministration;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.template.Variant;
import ua.opencities.language.Gender;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeDetails;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.RecordSessionAct;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.issue.ProgrammePaperList;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.PaperSigner;
import ua.opencities.programme.paper.WhoSigns;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;

/** Whose act it is and who signs what, women and men alike. */
class OrdersAndSignaturesTest {
  private final RealCouncil council =
      RealCouncil.named("Торецька міська рада", "Бахмутський", "Торецьк");

  @Test
  void aMilitaryAdministrationGivesAnOrder() throws IOException {
    council
        .with(OfficialPosition.HEAD, "міський голова", "Андрій", "Коваль")
        .with(OfficialPosition.HEAD_OF_ADMINISTRATION, "начальник адміністрації", "Ілля", "Швець");
    underAdministration();
    ProgrammeId id = drafted(2023);
    assertThat(council.words(id, PaperKind.SESSION_DECISION))
        .startsWith("УКРАЇНА ТОРЕЦЬКА МІСЬКА ВІЙСЬКОВА АДМІНІСТРАЦІЯ РОЗПОРЯДЖЕННЯ від «___»")
        .contains("Закону України «Про правовий режим воєнного стану»: 1. Затвердити Програму")
        .doesNotContain("СЕСІЯ", "ВИРІШИЛА", "КОВАЛЬ")
        .endsWith("Начальник адміністрації Ілля ШВЕЦЬ");
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .startsWith(
            "Додаток до розпорядження начальника Торецької міської військової адміністрації від «___»")
        .endsWith("Начальник адміністрації Ілля ШВЕЦЬ");
    assertThat(council.words(id, PaperKind.SESSION_DECISION, Variant.SHORT))
        .contains("Законом України «Про правовий режим воєнного стану»: 1. Затвердити Програму")
        .endsWith("Начальник адміністрації Ілля ШВЕЦЬ");

    ordered(id, "390-р");
    assertThat(council.words(id, PaperKind.SESSION_DECISION))
        .contains("від 15 лютого 2023 року м. Торецьк № 390-р")
        .endsWith("Начальниця адміністрації Олена БОНДАР");
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .startsWith(
            "ЗАТВЕРДЖЕНО Розпорядження начальника Торецької міської військової адміністрації"
                + " від 15 лютого 2023 року № 390-р");
  }

  @Test
  void underAnAdministrationOnlyTheOrderIsOffered() {
    council.with(OfficialPosition.HEAD, "міський голова", "Андрій", "Коваль");
    ProgrammeId id = drafted(2024);
    assertThat(offered(id)).contains("Рішення виконавчого комітету", "Рішення сесії");
    underAdministration();
    assertThat(offered(id))
        .containsExactly("Розпорядження", "Програма", "Паспорт програми", "Пояснювальна записка");
    assertThat(Association.get(WhoSigns.class).of(council.clerk, view(id)))
        .extracting(PaperSigner::kind)
        .doesNotContain(PaperKind.EXECUTIVE_DECISION);
    assertThatThrownBy(() -> council.words(id, PaperKind.EXECUTIVE_DECISION))
        .isInstanceOf(NotFound.class);
  }

  private List<String> offered(ProgrammeId id) {
    return Association.get(ProgrammePaperList.class).of(council.clerk, id).stream()
        .map(paper -> paper.kind().named(Texts.of(Language.UK), paper.byOrder()))
        .toList();
  }

  private ProgrammeView view(ProgrammeId id) {
    return Association.get(ProgrammeDetails.class).of(council.clerk, id);
  }

  @Test
  void anAdministrationWhoseHeadNobodyEnteredLeavesALine() throws IOException {
    council.with(OfficialPosition.HEAD, "міський голова", "Андрій", "Коваль");
    underAdministration();
    ProgrammeId id = drafted(2023);

    for (PaperKind kind : List.of(PaperKind.SESSION_DECISION, PaperKind.PASSPORT))
      assertThat(council.words(id, kind))
          .endsWith("Начальник військової адміністрації ____________________");
  }

  @Test
  void womenAndMenSignByTheirOwnTitles() throws IOException {
    council
        .with(OfficialPosition.HEAD, "міська голова", "Любов", "Шевченко")
        .with(OfficialPosition.SECRETARY, "секретар ради", "Лев", "Гаврилів")
        .with(OfficialPosition.CHIEF_OF_STAFF, "керуючий справами", "Юрій", "Соловей");
    ProgrammeId id = drafted(2022);

    assertThat(council.words(id, PaperKind.EXECUTIVE_DECISION))
        .contains("покласти на керуючого справами Юрія Солов’я.")
        .endsWith("Міська голова Любов ШЕВЧЕНКО");
    assertThat(council.words(id, PaperKind.PASSPORT)).endsWith("Керуючий справами Юрій СОЛОВЕЙ");

    council.agreed(id, "24/9", LocalDate.of(2022, 1, 12));
    council.approved(id, "1087–24/VIII", LocalDate.of(2022, 1, 20));

    assertThat(council.words(id, PaperKind.PASSPORT)).endsWith("Секретар ради Лев ГАВРИЛІВ");
    assertThat(council.words(id, PaperKind.SESSION_DECISION))
        .contains("м. Торецьк № 1087–24/VIII", "від 12 січня 2022 року № 24/9");
  }

  private ProgrammeId drafted(int year) {
    ProgrammeId id = council.drafted(year, year);
    council.write(id, new ProgrammePart.Funding(List.of(SampleParts.line(year, "12000.00"))));
    return id;
  }

  private void underAdministration() {
    Association.get(PutUnderAdministration.class)
        .put(
            Association.administrator(),
            council.id,
            "Торецька міська військова адміністрація",
            LocalDate.of(2021, 3, 1));
  }

  private void ordered(ProgrammeId id, String number) {
    Association.get(RecordSessionAct.class)
        .record(
            council.clerk,
            id,
            new EnteredAct(
                number,
                LocalDate.of(2023, 2, 15),
                new Signatory("Олена", "Бондар", "начальниця адміністрації", Gender.FEMININE),
                Optional.empty()));
  }
}
