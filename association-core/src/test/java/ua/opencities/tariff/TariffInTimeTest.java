package ua.opencities.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.population.ConfirmPopulation;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Period;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

class TariffInTimeTest {
  private final AdoptTariff adopt = Association.get(AdoptTariff.class);
  private final FeeForecast forecast = Association.get(FeeForecast.class);
  private final TariffRegister register = Association.get(TariffRegister.class);

  private static CouncilId zhovkvaWithPeople() {
    CouncilId zhovkva = SampleCouncil.zhovkva();
    Association.get(ConfirmPopulation.class)
        .confirm(
            Association.administrator(), zhovkva, 34_431, LocalDate.of(2022, 1, 1), "Держстат");
    return zhovkva;
  }

  @Test
  void explainsWhyZhovkvaOwedTwelveThousandFor2022() {
    SampleTariff.inForce();
    CouncilId zhovkva = zhovkvaWithPeople();

    var fee = forecast.forYear(Association.clerkOf(zhovkva), zhovkva, 2022).orElseThrow();

    assertThat(fee.amount()).isEqualTo(Money.of("12000.00"));
    String words = String.join("\n", fee.lines(Texts.of(Language.UK))).replace('\u00a0', ' ');
    assertThat(words)
        .contains("Внесок за 2022 рік: 12 000,00 грн.")
        .contains("34 431 станом на 1 січня 2022 р.; джерело: Держстат")
        .contains("діє з 1 січня 2022 р. до 31 грудня 2024 р.")
        .contains("Загальні збори, рішення № 4 від 15 жовтня 2021 р.")
        .contains("від 20 001 до 50 000 жителів")
        .contains("Вигадані дані");
    assertThat(FeeExplanation.from(fee.facts())).isEqualTo(fee);
  }

  @Test
  void reckonsALaterYearByTheLaterTariff() {
    SampleTariff.inForce();
    CouncilId zhovkva = zhovkvaWithPeople();

    var fee = forecast.forYear(Association.clerkOf(zhovkva), zhovkva, 2027).orElseThrow();

    assertThat(fee.amount()).isEqualTo(Money.of("13772.40"));
    assertThat(fee.arithmetic(Texts.of(Language.UK)).replace('\u00a0', ' '))
        .isEqualTo("34 431 × 0,40 = 13 772,40 грн");
    assertThat(fee.lines(Texts.of(Language.EN)).get(0)).startsWith("Fee for 2027: UAH");
  }

  @Test
  void hasNoAnswerWithoutTariffOrInhabitants() {
    SampleTariff.inForce();
    CouncilId zhovkva = zhovkvaWithPeople();
    CouncilId uncounted = SampleCouncil.zhovkva();

    assertThat(forecast.forYear(Association.clerkOf(zhovkva), zhovkva, 2029)).isEmpty();
    assertThat(forecast.forYear(Association.clerkOf(uncounted), uncounted, 2022)).isEmpty();
    assertThatThrownBy(() -> forecast.forYear(Association.clerkOf(uncounted), zhovkva, 2022))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void endsAnOpenTariffWhenTheNextBeginsAndRefusesTwoForOneDay() {
    var first = annual(Period.since(LocalDate.of(2190, 1, 1)));
    var second = annual(Period.between(LocalDate.of(2192, 1, 1), LocalDate.of(2192, 12, 31)));
    TariffId open = adopt.adopt(Association.administrator(), first);

    adopt.adopt(Association.administrator(), second);

    assertThat(register.one(Association.administrator(), open).valid().to())
        .contains(LocalDate.of(2191, 12, 31));
    var overlapping = annual(Period.between(LocalDate.of(2191, 6, 1), LocalDate.of(2191, 7, 1)));
    assertThatThrownBy(() -> adopt.adopt(Association.administrator(), overlapping))
        .isInstanceOf(TariffsOverlap.class);
  }

  @Test
  void letsACouncilReadTariffsButNotWriteThem() {
    var clerk = Association.clerkOf(SampleCouncil.zhovkva());
    var tariff = annual(Period.between(LocalDate.of(1991, 1, 1), LocalDate.of(1991, 2, 1)));

    assertThatThrownBy(() -> adopt.adopt(clerk, tariff))
        .hasStackTraceContaining("permission denied");
    SampleTariff.inForce();
    assertThat(register.all(clerk)).isNotEmpty();
  }

  private static NewTariff annual(Period valid) {
    return new NewTariff(
        "Пробний",
        TariffKind.ANNUAL,
        valid,
        new AdoptingAct("Загальні збори", "1-а", valid.from()),
        List.of(FeeBand.fixed(0, null, Money.of("100.00"))),
        true);
  }
}
