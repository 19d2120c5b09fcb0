package ua.opencities.tariff.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.relief.terms.FeeOfYear;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefKind;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

/** Charge and relief together are the fee by the tariff, whatever is granted. */
class NoKopiykaIsLostTest {
  private static final int YEAR = 2160;

  @Property(tries = 400)
  void chargeAndReliefsAreTheFeeByTheTariff(
      @ForAll @IntRange(min = 0, max = 9_000_000) int kopiykas,
      @ForAll PartYear partYear,
      @ForAll Rounding rounding,
      @ForAll @IntRange(min = 0, max = 366) int joined,
      @ForAll("reliefs") List<GrantedRelief> reliefs) {
    var terms = new FeeTerms(partYear, rounding, Instalments.NONE);
    Optional<Period> member =
        joined == 0
            ? Optional.empty()
            : Optional.of(Period.since(LocalDate.ofYearDay(YEAR, joined)));
    Money ofBand = Money.rounded(BigDecimal.valueOf(kopiykas, 2));
    FeeExplanation byTariff = FeeAfterReliefTest.of(terms, FeeBand.fixed(0, null, ofBand), member);
    FeeExplanation fee = byTariff.relieved(reliefs, member);

    List<Money> taken = new FeeOfYear(ofBand, YEAR, fee.member(), terms).taken(reliefs);

    assertThat(fee.amount().plus(Money.sum(taken))).isEqualTo(byTariff.amount());
    assertThat(fee.amount()).isGreaterThanOrEqualTo(Money.ZERO);
    assertThat(taken).allMatch(each -> each.compareTo(Money.ZERO) >= 0);
    assertThat(rounding.leaves(fee.amount())).isTrue();
    assertThat(FeeExplanation.from(fee.facts())).isEqualTo(fee);
  }

  @Provide
  Arbitrary<List<GrantedRelief>> reliefs() {
    var year = Period.ofYear(YEAR);
    Arbitrary<List<GrantedRelief>> lower =
        Arbitraries.oneOf(
                Arbitraries.integers().between(1, 99).map(it -> Relief.discount(it, year)),
                Arbitraries.integers()
                    .between(1, 9_900_000)
                    .map(it -> Relief.discount(Money.rounded(BigDecimal.valueOf(it, 2)), year)),
                Arbitraries.just(Relief.of(ReliefKind.WAIVER, year)))
            .map(it -> List.of(ReliefFixture.granted(it)));
    return Arbitraries.oneOf(lower, moratoria());
  }

  /** One after another, as the database allows them. */
  private static Arbitrary<List<GrantedRelief>> moratoria() {
    var days = Arbitraries.integers().between(1, 366);
    return Combinators.combine(days, days, days, days)
        .as(
            (a, b, c, d) -> {
              var ends = java.util.stream.IntStream.of(a, b, c, d).sorted().distinct().toArray();
              List<GrantedRelief> all = new ArrayList<>();
              for (int i = 0; i + 1 < ends.length; i += 2)
                all.add(
                    ReliefFixture.granted(
                        Relief.of(
                            ReliefKind.MORATORIUM,
                            Period.between(
                                LocalDate.ofYearDay(YEAR, ends[i]),
                                LocalDate.ofYearDay(YEAR, ends[i + 1])))));
              return all;
            });
  }
}
