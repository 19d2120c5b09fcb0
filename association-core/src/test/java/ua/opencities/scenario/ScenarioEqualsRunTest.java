package ua.opencities.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.Hindrance;
import ua.opencities.fee.run.line.LineView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;
import ua.opencities.support.Association;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;
import ua.opencities.tenancy.CouncilId;

/** A scenario that says what the tariff says comes to the very sums of a billing run. */
class ScenarioEqualsRunTest {
  record Amounts(int kopiykas, int rateMillionths, boolean mixed, int least, int most) {}

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void everyFeeIsTheLineOfTheSimulation(
      @ForAll("bounds") Set<Integer> bounds,
      @ForAll("amounts") List<Amounts> amounts,
      @ForAll("people") List<Integer> people,
      @ForAll PartYear partYear,
      @ForAll @IntRange(min = 1, max = 12) int joined) {
    int year = ScenarioFixture.year();
    List<FeeBand> bands = bands(bounds.stream().sorted().toList(), amounts);
    var terms = new FeeTerms(partYear, Rounding.KOPIYKA, Instalments.NONE);
    ScenarioFixture.inForce(year, bands, terms);
    List<CouncilId> councils = people.stream().map(RunFixture::member).toList();
    joins(councils.get(0), LocalDate.of(year, joined, 15));
    var run = RunFixture.simulate(RunFixture.annual(year, councils.toArray(CouncilId[]::new)));

    var scenario =
        ScenarioFixture.lines(ScenarioFixture.keep(ScenarioFixture.draft(year, bands, terms)));

    Map<CouncilId, LineView> lines =
        RunFixture.lines(run).stream().collect(toMap(LineView::council, line -> line));
    for (CouncilId council : councils) {
      var told = scenario.get(council);
      // of a part of a year less than half a kopiyka may be left: no invoice is made of nothing
      if (!lines.containsKey(council)) {
        assertThat(RunFixture.hindrance(run, council)).contains(Hindrance.NO_TARIFF);
        assertThat(told.amount()).contains(Money.ZERO);
        continue;
      }
      LineView line = lines.get(council);
      assertThat(told.amount()).isEqualTo(line.amount());
      assertThat(told.inForce()).isEqualTo(line.amount());
      assertThat(told.inhabitants()).isEqualTo(line.inhabitants());
    }
    assertThat(
            Money.sum(
                councils.stream().map(it -> scenario.get(it).amount().orElseThrow()).toList()))
        .isEqualTo(
            Money.sum(lines.values().stream().map(line -> line.amount().orElseThrow()).toList()));
  }

  private static void joins(CouncilId council, LocalDate day) {
    Association.sql(
            "update membership set member_since = ? where council_id = ?",
            java.sql.Date.valueOf(day),
            council.value())
        .run();
  }

  private static List<FeeBand> bands(List<Integer> bounds, List<Amounts> amounts) {
    List<FeeBand> bands = new ArrayList<>();
    for (int i = 0; i < bounds.size(); i++) {
      Amounts it = amounts.get(i % amounts.size());
      Money fixed = Money.rounded(java.math.BigDecimal.valueOf(it.kopiykas(), 2));
      Rate rate = new Rate(java.math.BigDecimal.valueOf(it.rateMillionths(), 6));
      bands.add(
          new FeeBand(
              i == 0 ? 0 : bounds.get(i),
              i + 1 < bounds.size() ? Optional.of(bounds.get(i + 1) - 1) : Optional.empty(),
              Optional.<CouncilKind>empty(),
              it.mixed() ? Optional.of(fixed) : Optional.empty(),
              Optional.of(rate),
              Optional.of(Money.rounded(java.math.BigDecimal.valueOf(it.least(), 2))),
              Optional.of(Money.rounded(java.math.BigDecimal.valueOf(it.least() + it.most(), 2)))));
    }
    return bands;
  }

  @Provide
  Arbitrary<Set<Integer>> bounds() {
    return Arbitraries.integers().between(1, 60_000).set().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Amounts>> amounts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2_000_000),
            Arbitraries.integers().between(1, 900_000),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 400_000),
            Arbitraries.integers().between(0, 3_000_000))
        .as(Amounts::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Integer>> people() {
    return Arbitraries.integers().between(1, 80_000).list().ofMinSize(1).ofMaxSize(20);
  }
}
