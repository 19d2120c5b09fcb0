package ua.opencities.tariff.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.tariff.relief.FeeAfterReliefTest.PEOPLE;
import static ua.opencities.tariff.relief.FeeAfterReliefTest.moratorium;
import static ua.opencities.tariff.relief.FeeAfterReliefTest.said;
import static ua.opencities.tariff.relief.FeeAfterReliefTest.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tariff.terms.FeeTerms;
import ua.opencities.tariff.terms.Instalments;
import ua.opencities.tariff.terms.PartYear;
import ua.opencities.tariff.terms.Rounding;

/**
 * Of who joined in the first month or quarter of a year the year counts whole, yet not each day.
 */
class MoratoriumSinceJoiningTest {
  @Test
  void aMoratoriumFromTheDayOfJoiningSparesWhatHadBegunByThen() {
    var months = new FeeTerms(PartYear.MONTHS, Rounding.KOPIYKA, Instalments.NONE);
    var quarters = new FeeTerms(PartYear.QUARTERS, Rounding.KOPIYKA, Instalments.NONE);

    assertThat(since("2160-01-15", months, moratorium("2160-01-15", "2160-03-31")))
        .as("from January, which counts whole")
        .isEqualTo(Money.of("9000.00"));
    assertThat(since("2160-02-20", quarters, moratorium("2160-02-20", "2160-06-30")))
        .isEqualTo(Money.of("6000.00"));
    assertThat(since("2160-02-20", quarters, moratorium("2160-02-21", "2160-06-30")))
        .as("a day of the first quarter is charged")
        .isEqualTo(Money.of("9000.00"));
  }

  /** Told and frozen alike, whichever way the sum is asked for. */
  private static Money since(String day, FeeTerms terms, GrantedRelief moratorium) {
    var member = Optional.of(Period.since(LocalDate.parse(day)));
    var tariff = tariff(terms, FeeBand.fixed(0, null, Money.of("12000.00")));
    var fee =
        FeeExplanation.of(tariff, CouncilKind.MISKA, PEOPLE, 2160, member)
            .orElseThrow()
            .relieved(List.of(moratorium), member);
    assertThat(FeeExplanation.from(fee.facts())).isEqualTo(fee);
    assertThat(
            tariff.feeFor(
                CouncilKind.MISKA, PEOPLE.inhabitants(), 2160, member, List.of(moratorium)))
        .contains(fee.amount());
    assertThat(said(fee)).contains("Пільга: мораторій").doesNotContain("12 місяців із 12");
    return fee.amount();
  }
}
