package ua.opencities.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalment;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.InstalmentsDoNotFit;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tariff.terms.TermsDoNotFit;
import ua.opencities.tenancy.CouncilId;

/** Tariffs of 2130–2133: by begun months, to the hryvnia, in two parts. */
class TariffTermsTest {
  private static final Instalments TWO =
      new Instalments(
          List.of(Instalment.equal(MonthDay.of(3, 31)), Instalment.equal(MonthDay.of(9, 30))));
  private static final FeeTerms TERMS = new FeeTerms(PartYear.MONTHS, Rounding.HRYVNIA, TWO);
  private static final TariffId ADOPTED =
      Association.get(AdoptTariff.class)
          .adopt(Association.administrator(), tariff(TariffKind.ANNUAL, TERMS));

  private final FeeForecast forecast = Association.get(FeeForecast.class);

  @Test
  void aTariffSaysAgainWhatItWasAdoptedWith() {
    var kept = Association.get(TariffRegister.class).one(Association.administrator(), ADOPTED);
    assertThat(kept.terms()).isEqualTo(TERMS);
  }

  @Test
  void whoJoinedInAugustOwesFiveMonthsAndIsToldWhy() {
    CouncilId council = member("ACTIVE", LocalDate.of(2131, 8, 15));

    var fee = forecast.forYear(Association.clerkOf(council), council, 2131).orElseThrow();

    assertThat(fee.amount()).isEqualTo(Money.of("1482.00"));
    assertThat(words(fee))
        .contains(
            "Неповний рік: рада є членом асоціації з 15 серпня 2131 р.; розпочаті місяці: 5 з 12.")
        .contains(
            "Розрахунок: 10 159 × 0,35 = 3 555,65 грн; за 5/12 року = 1 481,52 грн; заокруглено"
                + " 1 482,00 грн");
  }

  @Test
  void theNextYearIsWhole() {
    CouncilId council = member("ACTIVE", LocalDate.of(2131, 8, 15));

    var fee = forecast.forYear(Association.clerkOf(council), council, 2132).orElseThrow();

    assertThat(fee.amount()).isEqualTo(Money.of("3556.00"));
    assertThat(words(fee)).doesNotContain("Неповний рік").contains("Заокруглення: до гривні");
    assertThat(fee.offered())
        .containsExactly(
            new FeePart(LocalDate.of(2132, 3, 31), Money.of("1778.00")),
            new FeePart(LocalDate.of(2132, 9, 30), Money.of("1778.00")));
    assertThat(fee.parts()).as("offered, not chosen").isEmpty();
  }

  @Test
  void whoLeavesOnTheFirstOfMayOwesFourMonths() {
    CouncilId council = member("EXITED", LocalDate.of(2120, 1, 1));
    step(council, 1, "ADMITTED", "ACTIVE", LocalDate.of(2120, 1, 1));
    step(council, 2, "ACTIVE", "EXITED", LocalDate.of(2131, 5, 1));

    var fee = forecast.forYear(Association.clerkOf(council), council, 2131).orElseThrow();

    assertThat(fee.share()).hasToString("4/12");
    assertThat(words(fee)).contains("рада є членом асоціації до 30 квітня 2131 р.");
    assertThat(forecast.forYear(Association.clerkOf(council), council, 2132).orElseThrow().amount())
        .as("a year after it left")
        .isEqualTo(Money.ZERO);
  }

  @Test
  void whoIsNoMemberYetIsToldTheFeeOfAWholeYear() {
    CouncilId council = member("APPLIED", null);

    var fee = forecast.forYear(Association.clerkOf(council), council, 2131).orElseThrow();

    assertThat(fee.amount()).isEqualTo(Money.of("3556.00"));
  }

  @Test
  void whatIsFrozenIsReadAgain() {
    CouncilId council = member("ACTIVE", LocalDate.of(2131, 2, 1));
    var fee =
        forecast
            .forYear(Association.clerkOf(council), council, 2131)
            .orElseThrow()
            .inParts(LocalDate.of(2131, 5, 20));

    assertThat(fee.parts())
        .extracting(FeePart::day)
        .containsExactly(LocalDate.of(2131, 5, 20), LocalDate.of(2131, 9, 30));
    assertThat(words(fee))
        .contains(
            "Сплата частинами: 1 629,50 грн до 20 травня 2131 р.; 1 629,50 грн до 30 вересня 2131 р.");
    assertThat(FeeExplanation.from(fee.facts())).isEqualTo(fee);
    assertThat(fee.lines(Texts.of(Language.EN)).toString()).contains("Paid in parts: UAH");
  }

  @Test
  void whatWasFrozenBeforeSaysNothingNew() {
    SampleTariff.inForce();
    CouncilId council = member("ACTIVE", LocalDate.of(2026, 8, 15));

    var fee = forecast.forYear(Association.clerkOf(council), council, 2026).orElseThrow();

    assertThat(fee.facts().keySet())
        .doesNotContain("partYear", "rounding", "instalments", "parts", "memberFrom", "memberTo");
    assertThat(fee.member()).isEmpty();
    assertThat(fee.terms()).isEqualTo(FeeTerms.PLAIN);
    assertThat(fee.lines(Texts.of(Language.UK)))
        .hasSize(8)
        .contains("Заокруглення: до копійки, а половину вгору.");
  }

  @Test
  void refusesTermsThatContradictTheKindOrTheLimits() {
    assertThatThrownBy(() -> tariff(TariffKind.ENTRY, TERMS)).isInstanceOf(TermsDoNotFit.class);
    var ten = new FeeTerms(PartYear.FULL_YEAR, Rounding.TEN_HRYVNIAS, Instalments.NONE);
    assertThatThrownBy(() -> tariff(TariffKind.ENTRY, ten))
        .as("a ceiling of 12 345,00")
        .isInstanceOf(TermsDoNotFit.class);
    assertThatThrownBy(() -> Instalments.read("03-31")).isInstanceOf(InstalmentsDoNotFit.class);
  }

  private static String words(FeeExplanation fee) {
    return String.join("\n", fee.lines(Texts.of(Language.UK))).replace('\u00a0', ' ');
  }

  private static NewTariff tariff(TariffKind kind, FeeTerms terms) {
    return new NewTariff(
        "З частинами",
        kind,
        Period.between(LocalDate.of(2130, 1, 1), LocalDate.of(2133, 12, 31)),
        new AdoptingAct("Загальні збори", "3", LocalDate.of(2129, 10, 1)),
        List.of(FeeBand.perInhabitant(0, null, Rate.of("0.35")).within(null, Money.of("12345.00"))),
        terms,
        false);
  }

  private static CouncilId member(String standing, LocalDate since) {
    CouncilId council = Association.newCouncil("Частинська міська рада");
    Association.get(ConfirmPopulation.class)
        .confirm(
            Association.administrator(), council, 10_159, LocalDate.of(2022, 1, 1), "Держстат");
    Association.sql(
            "insert into membership(council_id, standing, since, member_since) values (?, ?,"
                + " cast(? as date), cast(? as date))",
            council.value(),
            standing,
            since == null ? null : since.toString(),
            since == null ? null : since.toString())
        .run();
    return council;
  }

  private static void step(
      CouncilId council, int place, String from, String to, LocalDate effective) {
    Association.sql(
            "insert into membership_step(id, council_id, place, from_standing, to_standing, body,"
                + " document, number, adopted_on, effective_on, entered_by, entered_by_name,"
                + " entered_at) values (?, ?, ?, ?, ?, 'BOARD', 'PROTOCOL', '1', cast(? as date),"
                + " cast(? as date), 'test', 'test', now())",
            UUID.randomUUID(),
            council.value(),
            place,
            from,
            to,
            effective.toString(),
            effective.toString())
        .run();
  }
}
