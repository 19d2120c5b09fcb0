package ua.opencities.programme.paper.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.Variant;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.programme.AmendProgramme;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.SampleParts;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.act.AmendmentKind;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.text.AmountsByYear;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.Measure;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammePart.Outline;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;

/** Shapes that other councils' real programmes have, from the deeds to the words on paper. */
class ProgrammeShapesTest {
  private static final String BUDGET = "коштів міського бюджету";
  private final RealCouncil council =
      RealCouncil.named("Запорізька міська рада", "Запорізький", "Запоріжжя")
          .with(OfficialPosition.HEAD, "міський голова", "Андрій", "Коваль")
          .with(OfficialPosition.SECRETARY, "секретар ради", "Остап", "Лісовий")
          .with(OfficialPosition.CHIEF_OF_STAFF, "керуюча справами", "Ольга", "Гончар");

  @Test
  void threeAssociationsOverThreeYears() throws IOException {
    ProgrammeId id = council.drafted(2021, 2023);
    List<String> associations =
        List.of("Асоціація міст України", "Обласна асоціація громад", "Асоціація відкритих міст");
    council.write(
        id,
        named(
            id,
            "Міська цільова програма забезпечення членства Запорізької міської ради"
                + " в асоціаціях на 2021–2023 роки",
            associations),
        thousandsEachYear(associations, 732, 73, 80));

    assertThat(council.words(id, PaperKind.SESSION_DECISION))
        .contains("1. Затвердити Міську цільову програму забезпечення членства")
        .contains(
            "2 655 000,00 грн (два мільйони шістсот п’ятдесят п’ять тисяч гривень 00 копійок), у"
                + " тому числі за роками: Рік Обсяг, грн 2021 885 000,00 2022 885 000,00"
                + " 2023 885 000,00 Разом 2 655 000,00 3. ")
        .endsWith("Міський голова Андрій КОВАЛЬ");
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .contains("1.3. Програма передбачає членство в таких асоціаціях: – Асоціація міст України;")
        .containsSubsequence(
            "2021 коштів міського бюджету (Асоціація міст України) 732 000,00",
            "2022 коштів міського бюджету (Обласна асоціація громад) 73 000,00",
            "2023 коштів міського бюджету (Асоціація відкритих міст) 80 000,00",
            "Разом 2 655 000,00");
    assertThat(council.words(id, PaperKind.PASSPORT, Variant.SHORT))
        .contains("Паспорт міської цільової програми забезпечення членства")
        .contains("5. Обсяги фінансування: 2 655 000,00 гривень.")
        .contains("6. Початок: 01.01.2021, закінчення: 31.12.2023.");
  }

  @Test
  void aFeeAndATargetedContributionOfTheSameSize() throws IOException {
    ProgrammeId id = council.drafted(2025, 2025);
    council.write(id, SampleParts.feeAndTargetedContribution(2025));

    assertThat(council.words(id, PaperKind.PROGRAMME))
        .contains(
            "497 060,00 грн (чотириста дев’яносто сім тисяч шістдесят гривень 00 копійок). Рік За"
                + " рахунок Обсяг, грн 2025 коштів міського бюджету (щорічний внесок) 248 530,00"
                + " 2025 коштів міського бюджету (цільовий внесок) 248 530,00 Разом 497 060,00");
    assertThat(council.words(id, PaperKind.PROGRAMME, Variant.SHORT))
        .contains("за рахунок: – коштів міського бюджету. V.");
  }

  @ParameterizedTest
  @CsvSource({"2015, 0.30, 229 880|40", "2016, 0.10, 76 626|80"})
  void hryvniasAnInhabitantWithTheirArithmetic(int year, String rate, String fee)
      throws IOException {
    tariff(year, rate);
    council.inhabitedBy(766_268, LocalDate.of(2014, 1, 1));
    ProgrammeId id = council.drafted(year, year);

    String sum = fee.replace('|', ',') + " грн";
    assertThat(council.words(id, PaperKind.EXPLANATORY_NOTE))
        .contains(
            "Членський внесок за %d рік становить %s (766 268 × %s = %s)."
                .formatted(year, sum, rate.replace('.', ','), sum))
        .contains("Кількість жителів: 766 268 станом на 01.01.2014.")
        .contains("тариф «Внесок за кількістю жителів» (Загальні збори, рішення № 7 від 28 листоп");
    assertThat(council.words(id, PaperKind.PASSPORT)).contains("фінансування: " + sum + " (");
  }

  @Test
  void anAmendmentAddsMembershipToAProgrammeOfAnotherField() throws IOException {
    ProgrammeId id = council.drafted(2022, 2026);
    council.write(
        id,
        named(id, "Програма підвищення енергоефективності на 2022–2026 роки", List.of()),
        funding(2022, "5000000.00", "утеплення шкіл"),
        measures("утеплення шкіл", 2022, "5000000.00"));
    council.agreed(id, "700", LocalDate.of(2021, 11, 10));
    council.approved(id, "15-15", LocalDate.of(2021, 12, 2));
    var amended =
        Association.get(AmendProgramme.class)
            .amend(
                council.clerk,
                id,
                new Amendment(
                    AmendmentKind.POINTS, "рада вступила до асоціації", Optional.empty()));
    List<FundingLine> more = new ArrayList<>(council.text(amended).funding().lines());
    more.add(FundingLine.of(2022, BUDGET, Money.of("60000.00")).forPurpose("членський внесок"));
    List<Measure> wider = new ArrayList<>(council.text(amended).measures().rows());
    wider.add(measure("сплата членського внеску", 2022, "60000.00"));
    council.write(
        amended,
        named(
            amended,
            "Програма підвищення енергоефективності на 2022–2026 роки",
            List.of("Асоціація енергоефективних міст")),
        new ProgrammePart.Funding(more),
        new ProgrammePart.Measures(wider));

    assertThat(council.words(amended, PaperKind.AMENDING_DECISION))
        .contains("Про внесення змін до Програми підвищення енергоефективності")
        .contains("від 02 грудня 2021 року № 15-15, такі зміни:")
        .containsSubsequence(
            "1.1. доповнити положенням «Асоціації»: «Асоціація енергоефективних міст»;",
            "1.2. у розділі «Фінансування» доповнити рядком «2022, коштів міського бюджету,"
                + " членський внесок» із сумою 60 000,00 грн;",
            "1.3. у розділі «Заходи» доповнити рядком «сплата членського внеску»",
            "обсяг фінансування Програми в сумі 5 060 000,00 грн");
    assertThat(council.words(id, PaperKind.PROGRAMME))
        .doesNotContain("асоціація", "Асоціація")
        .contains("Разом 5 000 000,00");
    assertThat(council.words(amended, PaperKind.PROGRAMME)).contains("Разом 5 060 000,00");
  }

  @Test
  void thePassportAsANumberedTable() throws IOException {
    Association.get(WriteTemplate.class)
        .write(
            council.clerk,
            TemplatePlace.of(council.clerk, PaperKind.PASSPORT.slug(), Variant.FULL),
            0,
            """
            = ПАСПОРТ ПРОГРАМИ
            |= 7% ><  | 33% | 60%
            | 1. | Назва програми | {{passportTitle.name}}
            | 2. | Підстава | {{passport.legalBases}}
            | 3. | Замовник | {{customer}}
            | 4. | Мета | {{passport.purpose}}
            | 5. | Обсяг фінансування | {{sum.full}}
            | 6. | Роки | {{period}}
            / {{annex.post}} | {{annex.signatory}}
            """,
            "");
    ProgrammeId id = council.drafted(2021, 2023);
    council.write(id, funding(2021, "1002.02", "внесок"));

    assertThat(council.words(id, PaperKind.PASSPORT))
        .startsWith("ПАСПОРТ ПРОГРАМИ 1. Назва програми Програма членства Запорізької міської ради")
        .contains("5. Обсяг фінансування 1 002,02 грн (одна тисяча дві гривні 02 копійки)")
        .endsWith("6. Роки 2021–2023 роки Керуюча справами Ольга ГОНЧАР");
  }

  @ParameterizedTest
  @EnumSource(names = {"FULL", "SHORT"})
  void sectionsAreCountedWithAndWithoutMeasuresAndIndicators(Variant variant) throws IOException {
    ProgrammeId id = council.drafted(2022, 2022);
    council.write(id, funding(2022, "12000.00", "внесок"));
    assertThat(council.words(id, PaperKind.PROGRAMME, variant))
        .contains("V. Очікувані результати")
        .doesNotContain("VI.", "Захід", "Показник");

    council.write(id, measures("сплата внеску", 2022, "12000.00"));
    assertThat(council.words(id, PaperKind.PROGRAMME, variant))
        .contains("VI. Заходи Програми №", "1. сплата внеску", "Разом 12 000,00")
        .doesNotContain("VII.", "Показник");

    council.write(id, SampleParts.services(2022, "3"));
    assertThat(council.words(id, PaperKind.PROGRAMME, variant))
        .contains("VI. Заходи Програми", "VII. Показники Група Показник Одиниця 2022");

    council.write(id, ProgrammePart.Measures.NONE);
    assertThat(council.words(id, PaperKind.PROGRAMME, variant))
        .contains("VI. Показники")
        .doesNotContain("Заходи Програми №", "VII.");
  }

  private static void tariff(int year, String rate) {
    Association.get(AdoptTariff.class)
        .adopt(
            Association.administrator(),
            new NewTariff(
                "Внесок за кількістю жителів",
                TariffKind.ANNUAL,
                new Period(LocalDate.of(year, 1, 1), Optional.of(LocalDate.of(year, 12, 31))),
                new AdoptingAct("Загальні збори", "7", LocalDate.of(2014, 11, 28)),
                List.of(
                    new FeeBand(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Rate.of(rate)),
                        Optional.empty(),
                        Optional.empty())),
                false));
  }

  private Outline named(ProgrammeId id, String title, List<String> associations) {
    Outline it = council.text(id).outline();
    return new Outline(
        title,
        Optional.empty(),
        it.starts(),
        it.ends(),
        it.customer(),
        it.executors(),
        it.legalBases(),
        associations);
  }

  private static ProgrammePart.Funding funding(int year, String amount, String purpose) {
    return new ProgrammePart.Funding(
        List.of(FundingLine.of(year, BUDGET, Money.of(amount)).forPurpose(purpose)));
  }

  private static ProgrammePart.Measures measures(String measure, int year, String amount) {
    return new ProgrammePart.Measures(List.of(measure(measure, year, amount)));
  }

  private static Measure measure(String measure, int year, String amount) {
    return new Measure(
        Optional.empty(),
        measure,
        "виконавчий комітет",
        year + " рік",
        "міський бюджет",
        AmountsByYear.of(Map.of(year, Money.of(amount))),
        Optional.empty());
  }

  /** The same purposes each year. */
  private static ProgrammePart.Funding thousandsEachYear(List<String> purposes, int... thousands) {
    List<FundingLine> lines = new ArrayList<>();
    for (int year = 2021; year <= 2023; year++)
      for (int i = 0; i < thousands.length; i++)
        lines.add(
            FundingLine.of(year, BUDGET, Money.of(thousands[i] + "000.00"))
                .forPurpose(purposes.get(i)));
    return new ProgrammePart.Funding(lines);
  }
}
