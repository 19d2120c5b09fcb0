package ua.opencities.tariff.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.shared.Share;

/** How much of a year counts when a council joins or leaves in it. */
class PartYearTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, , 12/12, 4/4",
    "2026-01-31, , 12/12, 4/4",
    "2026-02-01, , 11/12, 4/4",
    "2026-08-15, , 5/12, 2/4",
    "2026-12-31, , 1/12, 1/4",
    "2020-05-01, 2026-03-31, 3/12, 1/4",
    "2020-05-01, 2026-04-01, 4/12, 2/4",
    "2026-03-31, 2026-04-01, 2/12, 2/4",
    "2020-05-01, 2025-12-31, 0/12, 0/4",
    "2027-01-01, , 0/12, 0/4"
  })
  void countsWhatHasBegun(LocalDate from, LocalDate to, String months, String quarters) {
    var member = new Period(from, java.util.Optional.ofNullable(to));
    assertThat(PartYear.MONTHS.of(2026, member)).hasToString(months);
    assertThat(PartYear.QUARTERS.of(2026, member)).hasToString(quarters);
    assertThat(PartYear.FULL_YEAR.of(2026, member)).isEqualTo(Share.WHOLE);
  }

  /** 2000 and 2400 are leap years, 2100 is none: a begun month is a month in each. */
  @Property
  void aLeapYearCountsAsAnyOther(
      @ForAll @IntRange(min = 1991, max = 2199) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 28) int day) {
    var since = Period.since(LocalDate.of(year, month, day));
    assertThat(PartYear.MONTHS.of(year, since)).isEqualTo(new Share(13 - month, 12));
    assertThat(PartYear.QUARTERS.of(year, since)).isEqualTo(new Share(4 - (month - 1) / 3, 4));
    assertThat(PartYear.MONTHS.of(year + 1, since)).isEqualTo(new Share(12, 12));
    if (Year.isLeap(year))
      assertThat(PartYear.MONTHS.of(year, Period.since(LocalDate.of(year, 2, 29))))
          .isEqualTo(new Share(11, 12));
  }

  @Property
  void whoJoinsLaterOrLeavesEarlierNeverOwesMore(
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(min = 0, max = 364) int later,
      @ForAll @LongRange(min = 1, max = 99_999_999L) long kopiykas) {
    Money fee = new Money(java.math.BigDecimal.valueOf(kopiykas, 2));
    LocalDate first = LocalDate.ofYearDay(2028, day);
    LocalDate next = LocalDate.ofYearDay(2028, Math.min(365, day + later));
    for (PartYear rule : PartYear.values()) {
      Money owed = rule.of(2028, Period.since(first)).times(fee);
      assertThat(owed).isLessThanOrEqualTo(fee);
      assertThat(rule.of(2028, Period.since(next)).times(fee)).isLessThanOrEqualTo(owed);
      assertThat(rule.of(2028, Period.between(first, next)).times(fee)).isLessThanOrEqualTo(owed);
    }
  }

  /** Two councils in one another's place owe a begun month each; whole months are owed once. */
  @Property
  void whoTakesAPlaceOnTheFirstOfAMonthPaysTheRestOfTheYear(
      @ForAll @IntRange(min = 2, max = 12) int month) {
    LocalDate joins = LocalDate.of(2028, month, 1);
    Share left =
        PartYear.MONTHS.of(2028, Period.between(LocalDate.of(2020, 1, 1), joins.minusDays(1)));
    Share joined = PartYear.MONTHS.of(2028, Period.since(joins));
    assertThat(left.of() + joined.of()).isEqualTo(12);
  }

  @Property
  void roundingMovesAFeeByHalfAUnitAtMost(
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long kopiykas) {
    Money fee = new Money(java.math.BigDecimal.valueOf(kopiykas, 2));
    assertThat(Rounding.KOPIYKA.of(fee)).isEqualTo(fee);
    assertThat(Rounding.HRYVNIA.of(fee).decimal()).endsWith(".00");
    assertThat(Rounding.TEN_HRYVNIAS.of(fee).decimal()).endsWith("0.00");
    assertThat(Rounding.HRYVNIA.of(fee).minus(fee).amount().abs())
        .isLessThanOrEqualTo(Money.of("0.50").amount());
    assertThat(Rounding.TEN_HRYVNIAS.of(fee).minus(fee).amount().abs())
        .isLessThanOrEqualTo(Money.of("5.00").amount());
    assertThat(Rounding.TEN_HRYVNIAS.leaves(Rounding.TEN_HRYVNIAS.of(fee))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1000.49, 1000.00, 1000.00",
    "1000.50, 1001.00, 1000.00",
    "1005.00, 1005.00, 1010.00"
  })
  void theHalfGoesUp(String fee, String hryvnia, String ten) {
    assertThat(Rounding.HRYVNIA.of(Money.of(fee)).decimal()).isEqualTo(hryvnia);
    assertThat(Rounding.TEN_HRYVNIAS.of(Money.of(fee)).decimal()).isEqualTo(ten);
  }
}
