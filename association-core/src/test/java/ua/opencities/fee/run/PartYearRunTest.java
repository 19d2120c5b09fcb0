package ua.opencities.fee.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Rate;
import ua.opencities.shared.Share;
import ua.opencities.support.Association;
import ua.opencities.tariff.AdoptTariff;
import ua.opencities.tariff.AdoptingAct;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeForecast;
import ua.opencities.tariff.NewTariff;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.CouncilId;

/** A run reckons many councils at once, the forecast one: of a part of a year both say the same. */
class PartYearRunTest {
  private static final int YEAR = 2092;

  static {
    Association.get(AdoptTariff.class)
        .adopt(
            Association.administrator(),
            new NewTariff(
                "За кварталами",
                TariffKind.ANNUAL,
                Period.between(LocalDate.of(2090, 1, 1), LocalDate.of(2093, 12, 31)),
                new AdoptingAct("Загальні збори", "14", LocalDate.of(2089, 10, 1)),
                List.of(FeeBand.perInhabitant(0, null, Rate.of("0.37"))),
                new FeeTerms(PartYear.QUARTERS, Rounding.TEN_HRYVNIAS, Instalments.NONE),
                false));
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF)
  void whoJoinsInTheYearIsChargedWhatTheForecastSaid(
      @ForAll @IntRange(min = 1, max = 366) int day,
      @ForAll @IntRange(min = 100, max = 90_000) int inhabitants) {
    CouncilId council = RunFixture.member(inhabitants);
    Association.sql(
            "update membership set member_since = cast(? as date) where council_id = ?",
            LocalDate.ofYearDay(YEAR, day).toString(),
            council.value())
        .run();

    var run = RunFixture.simulate(RunFixture.annual(YEAR, council));
    LineView line = RunFixture.lines(run).get(0);

    var told =
        Association.get(FeeForecast.class)
            .forYear(Association.administrator(), council, YEAR)
            .orElseThrow();
    assertThat(line.explanation()).contains(told);
    int quarters = 4 - (LocalDate.ofYearDay(YEAR, day).getMonthValue() - 1) / 3;
    Money hundred = Money.of("100.00");
    assertThat(told.share().times(hundred)).isEqualTo(new Share(quarters, 4).times(hundred));
    assertThat(Rounding.TEN_HRYVNIAS.leaves(line.amount().orElse(Money.ZERO))).isTrue();
  }
}
