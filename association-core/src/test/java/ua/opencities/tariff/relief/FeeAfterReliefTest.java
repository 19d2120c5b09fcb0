package ua.opencities.tariff.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.tariff.relief.ReliefFixture.days;
import static ua.opencities.tariff.relief.ReliefFixture.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffView;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefDoesNotFit;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.relief.terms.Sponsor;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

/** What is left of a fee, and how it is told. */
class FeeAfterReliefTest {
  private static final Period OF_2160 = days("2160-01-01", "2160-12-31");
  private static final Texts UK = Texts.of(Language.UK);

  @Test
  void aDiscountTakesItsPartOffAndSaysByWhichDecision() {
    var fee = whole().relieved(List.of(granted(Relief.discount(30, OF_2160))), Optional.empty());

    assertThat(fee.amount()).isEqualTo(Money.of("8400.00"));
    assertThat(said(fee))
        .contains("Внесок за 2160 рік: 8 400,00 грн.")
        .contains("Розрахунок: 12 000,00 грн; пільга − 3 600,00 грн, до сплати 8 400,00 грн")
        .contains(
            "Пільга: знижка 30 % за рішенням Правління від 3 лютого 2026 р. № 12: − 3 600,00 грн");
    assertThat(String.join("\n", fee.lines(Texts.of(Language.EN))).replace('\u00a0', ' '))
        .contains(
            "Relief: discount of 30 % by the decision of the Board of 3 February 2026 No. 12: −"
                + " UAH 3,600.00");
  }

  @Test
  void aSumBiggerThanTheFeeTakesAllOfItAndNoMore() {
    var fee =
        whole()
            .relieved(
                List.of(granted(Relief.discount(Money.of("50000.00"), OF_2160))), Optional.empty());

    assertThat(fee.amount()).isEqualTo(Money.ZERO);
    assertThat(fee.isWaived()).isTrue();
    assertThat(said(fee)).contains("знижка 50 000,00 грн", ": − 12 000,00 грн");
  }

  @Test
  void aWaiverLeavesNothing() {
    assertThat(
            whole()
                .relieved(List.of(granted(Relief.of(ReliefKind.WAIVER, OF_2160))), Optional.empty())
                .isWaived())
        .isTrue();
  }

  @Test
  void aDiscountGoesBelowTheMinimumOfTheBandSinceTheDecisionSaysSo() {
    var band = FeeBand.perInhabitant(0, null, Rate.of("0.35")).within(Money.of("5000.00"), null);
    var fee = of(FeeTerms.PLAIN, band, Optional.empty());

    assertThat(
            fee.relieved(List.of(granted(Relief.discount(50, OF_2160))), Optional.empty()).amount())
        .isEqualTo(Money.of("2500.00"));
  }

  @Test
  void aDiscountIsTakenOffTheFeeThatTheCeilingHasCut() {
    var band = FeeBand.perInhabitant(0, null, Rate.of("0.35")).within(null, Money.of("1000.00"));
    var fee = of(FeeTerms.PLAIN, band, Optional.empty());

    assertThat(
            fee.relieved(List.of(granted(Relief.discount(25, OF_2160))), Optional.empty()).amount())
        .isEqualTo(Money.of("750.00"));
  }

  @Test
  void theTariffsRoundingComesOnceAndLast() {
    var terms = new FeeTerms(PartYear.MONTHS, Rounding.HRYVNIA, Instalments.NONE);
    var band = FeeBand.perInhabitant(0, null, Rate.of("0.35"));
    var fee = of(terms, band, Optional.of(Period.since(LocalDate.of(2160, 8, 15))));
    assertThat(fee.amount()).as("5/12 of 3 555,65").isEqualTo(Money.of("1482.00"));

    var relieved = fee.relieved(List.of(granted(Relief.discount(30, OF_2160))), Optional.empty());

    assertThat(relieved.amount()).as("70 % of 1 481,52").isEqualTo(Money.of("1037.00"));
    assertThat(said(relieved)).contains("№ 12: − 445,00 грн", "Заокруглення: до гривні");
  }

  @Test
  void aMoratoriumSparesTheMonthsThatItCoversWhole() {
    var fee = whole().relieved(List.of(moratorium("2160-02-15", "2160-06-30")), Optional.empty());

    assertThat(fee.amount()).isEqualTo(Money.of("8000.00"));
    assertThat(said(fee))
        .contains(
            "Пільга: мораторій з 15 лютого 2160 р. до 30 червня 2160 р. за рішенням Правління від 3"
                + " лютого 2026 р. № 12; не нараховується 4 місяці з 12: − 4 000,00 грн");
  }

  @Test
  void inALeapYearFebruaryIsCoveredOnlyWithItsLastDay() {
    assertThat(
            whole()
                .relieved(List.of(moratorium("2160-02-01", "2160-02-28")), Optional.empty())
                .amount())
        .isEqualTo(Money.of("12000.00"));
    assertThat(
            whole()
                .relieved(List.of(moratorium("2160-02-01", "2160-02-29")), Optional.empty())
                .amount())
        .isEqualTo(Money.of("11000.00"));
  }

  @Test
  void twoMoratoriaThatMeetWithinAMonthSpareItTogether() {
    var fee =
        whole()
            .relieved(
                List.of(
                    moratorium("2160-03-01", "2160-03-15"), moratorium("2160-03-16", "2160-03-31")),
                Optional.empty());

    assertThat(fee.amount()).isEqualTo(Money.of("11000.00"));
    assertThat(said(fee)).contains("0 місяців з 12: − 0,00", "1 місяць з 12: − 1 000,00");
  }

  @Test
  void aTariffByQuartersSparesQuarters() {
    var terms = new FeeTerms(PartYear.QUARTERS, Rounding.KOPIYKA, Instalments.NONE);
    var fee = of(terms, FeeBand.fixed(0, null, Money.of("12000.00")), Optional.empty());

    var relieved = fee.relieved(List.of(moratorium("2160-03-01", "2160-09-30")), Optional.empty());

    assertThat(relieved.amount()).isEqualTo(Money.of("6000.00"));
    assertThat(said(relieved)).contains("не нараховується 2 квартали з 4");
  }

  @Test
  void ofAPartYearAMoratoriumSparesOnlyWhatWouldBeCharged() {
    var terms = new FeeTerms(PartYear.MONTHS, Rounding.KOPIYKA, Instalments.NONE);
    var fee =
        of(
            terms,
            FeeBand.fixed(0, null, Money.of("12000.00")),
            Optional.of(Period.since(LocalDate.of(2160, 8, 15))));

    var relieved = fee.relieved(List.of(moratorium("2160-08-10", "2160-09-30")), Optional.empty());

    assertThat(relieved.amount())
        .as("August from its 15th, and September")
        .hasToString("3000.00 UAH");
    assertThat(
            fee.relieved(List.of(moratorium("2160-01-01", "2160-07-31")), Optional.empty())
                .amount())
        .isEqualTo(fee.amount());
  }

  @Test
  void aMoratoriumWithoutAnEndSparesAllThatFollows() {
    var open = Relief.of(ReliefKind.MORATORIUM, Period.since(LocalDate.of(2159, 5, 1)));
    assertThat(whole().relieved(List.of(granted(open)), Optional.empty()).isWaived()).isTrue();
  }

  @Test
  void aSponsorChangesWhoPaysAndNotTheSum() {
    var sponsor = new Sponsor("БФ «Вигадана опора»", new Edrpou("32855961"));
    var fee = whole().relieved(List.of(granted(Relief.paidBy(sponsor, OF_2160))), Optional.empty());

    assertThat(fee.amount()).isEqualTo(Money.of("12000.00"));
    assertThat(fee.sponsor()).contains(sponsor);
    assertThat(said(fee))
        .contains("Пільга: платник БФ «Вигадана опора» (код 32855961) за рішенням Правління");
  }

  @Test
  void whatConcernsAnotherYearChangesNothing() {
    var fee = whole();
    assertThat(
            fee.relieved(
                List.of(granted(Relief.discount(30, days("2158-01-01", "2159-12-31")))),
                Optional.empty()))
        .isEqualTo(fee);
  }

  @Test
  void whatIsFrozenIsReadAgainAndAFeeWithoutReliefSaysNothingOfIt() {
    var sponsor = new Sponsor("Фонд", new Edrpou("32855961"));
    var fee =
        whole()
            .relieved(
                List.of(
                    granted(Relief.discount(Money.of("0.01"), OF_2160)),
                    granted(Relief.paidBy(sponsor, Period.since(LocalDate.of(2160, 4, 1))))),
                Optional.empty());

    assertThat(FeeExplanation.from(fee.facts())).isEqualTo(fee);
    assertThat(fee.facts())
        .containsEntry("amountByTariff", "12000.00")
        .containsEntry("relief1Taken", "0.01");
    assertThat(whole().facts().keySet()).noneMatch(name -> name.startsWith("relief"));
    assertThat(whole().facts()).doesNotContainKey("amountByTariff");
  }

  @Test
  void aReliefSaidByHalvesIsRefused() {
    assertThatThrownBy(() -> Relief.of(ReliefKind.DISCOUNT, OF_2160))
        .isInstanceOf(ReliefDoesNotFit.class);
    assertThatThrownBy(() -> Relief.of(ReliefKind.SPONSOR, OF_2160))
        .isInstanceOf(ReliefDoesNotFit.class);
    assertThatThrownBy(() -> Relief.discount(100, OF_2160)).isInstanceOf(ReliefDoesNotFit.class);
    assertThatThrownBy(() -> Relief.discount(Money.ZERO, OF_2160))
        .isInstanceOf(ReliefDoesNotFit.class);
  }

  static GrantedRelief moratorium(String from, String to) {
    return granted(Relief.of(ReliefKind.MORATORIUM, days(from, to)));
  }

  static String said(FeeExplanation fee) {
    return String.join("\n", fee.lines(UK)).replace('\u00a0', ' ');
  }

  private static FeeExplanation whole() {
    return of(FeeTerms.PLAIN, FeeBand.fixed(0, null, Money.of("12000.00")), Optional.empty());
  }

  private static final TariffId TARIFF = TariffId.next();

  static final PopulationFigure PEOPLE =
      new PopulationFigure(10_159, LocalDate.of(2159, 1, 1), "Держстат");

  static TariffView tariff(FeeTerms terms, FeeBand band) {
    return new TariffView(
        TARIFF,
        "Тариф пільг",
        TariffKind.ANNUAL,
        1,
        Period.since(LocalDate.of(2150, 1, 1)),
        new AdoptingAct("Загальні збори", "7", LocalDate.of(2149, 12, 1)),
        List.of(band),
        terms,
        false,
        false);
  }

  static FeeExplanation of(FeeTerms terms, FeeBand band, Optional<Period> member) {
    return FeeExplanation.of(tariff(terms, band), CouncilKind.MISKA, PEOPLE, 2160, member)
        .orElseThrow();
  }
}
