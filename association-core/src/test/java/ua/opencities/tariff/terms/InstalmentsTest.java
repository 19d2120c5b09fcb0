package ua.opencities.tariff.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.shared.Money;

/** A fee in parts is the fee: no kopiyka is lost and none is made. */
class InstalmentsTest {
  private static final MonthDay MARCH = MonthDay.of(3, 31);
  private static final MonthDay SEPTEMBER = MonthDay.of(9, 30);
  private static final Instalments HALVES =
      new Instalments(List.of(Instalment.equal(MARCH), Instalment.equal(SEPTEMBER)));

  @Property
  void thePartsAreTheFeeToTheKopiyka(
      @ForAll("tariffs") Instalments tariff,
      @ForAll @LongRange(min = 0, max = 99_999_999_999L) long kopiykas,
      @ForAll @IntRange(min = 1992, max = 2199) int year) {
    Money fee = new Money(java.math.BigDecimal.valueOf(kopiykas, 2));

    List<FeePart> parts = tariff.of(fee, year);

    assertThat(Money.sum(parts.stream().map(FeePart::amount).toList())).isEqualTo(fee);
    assertThat(parts).allMatch(part -> part.amount().isPositive());
    assertThat(parts).extracting(FeePart::day).isSorted().doesNotHaveDuplicates();
    assertThat(parts).allMatch(part -> part.day().getYear() == year);
  }

  @Property
  void noPartIsAKopiykaOffItsShareButTheFirst(
      @ForAll @IntRange(min = 2, max = 12) int parts,
      @ForAll @LongRange(min = 100, max = 99_999_999_999L) long kopiykas) {
    List<Instalment> equal = new ArrayList<>();
    for (int i = 1; i <= parts; i++) equal.add(Instalment.equal(MonthDay.of(i, 28)));
    Money fee = new Money(java.math.BigDecimal.valueOf(kopiykas, 2));

    List<FeePart> split = new Instalments(equal).of(fee, 2027);

    Money each = new Money(java.math.BigDecimal.valueOf(kopiykas / parts, 2));
    assertThat(split.subList(1, parts)).allMatch(part -> part.amount().equals(each));
    assertThat(split.get(0).amount())
        .isEqualTo(each.plus(new Money(java.math.BigDecimal.valueOf(kopiykas % parts, 2))));
  }

  @Property
  void partsThatShouldHaveBeenPaidEarlierAreDueTogether(
      @ForAll("tariffs") Instalments tariff, @ForAll @IntRange(min = 1, max = 365) int day) {
    Money fee = Money.of("12000.01");
    LocalDate notBefore = LocalDate.ofYearDay(2027, day);

    List<FeePart> parts = tariff.of(fee, 2027, notBefore);

    assertThat(parts).hasSizeBetween(0, tariff.parts().size());
    assertThat(parts).allMatch(part -> !part.day().isBefore(notBefore));
    assertThat(parts).extracting(FeePart::day).isSorted().doesNotHaveDuplicates();
    if (!parts.isEmpty())
      assertThat(Money.sum(parts.stream().map(FeePart::amount).toList())).isEqualTo(fee);
    else
      assertThat(tariff.days(2027).stream().filter(due -> due.isAfter(notBefore)).count())
          .as("one sum is left when the last day alone is to come")
          .isLessThanOrEqualTo(1);
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("tariffs") Instalments tariff) {
    assertThat(Instalments.read(tariff.written())).isEqualTo(tariff);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":", "03-31:", "03-31:60:x 09-30:40", "03-31:+60", "3-31", "03-31:0060", "13-01"})
  void whatIsNotSoWrittenIsNotGuessedAt(String written) {
    assertThatThrownBy(() -> Instalments.read(written)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void theOddKopiykaIsInTheFirstPart() {
    assertThat(HALVES.of(Money.of("40032.31"), 2027))
        .containsExactly(
            new FeePart(LocalDate.of(2027, 3, 31), Money.of("20016.16")),
            new FeePart(LocalDate.of(2027, 9, 30), Money.of("20016.15")));
    var sixtyForty =
        new Instalments(List.of(Instalment.of(MARCH, 60), Instalment.of(SEPTEMBER, 40)));
    assertThat(sixtyForty.of(Money.of("0.99"), 2028))
        .extracting(part -> part.amount().decimal())
        .containsExactly("0.60", "0.39");
    assertThat(HALVES.of(Money.of("0.01"), 2027)).hasSize(1);
  }

  @Test
  void refusesPartsThatAreNotTheFeeOrOutOfOrder() {
    assertRefused("instalment-alone", Instalment.equal(MARCH));
    assertRefused("out-of-order", Instalment.equal(SEPTEMBER), Instalment.equal(MARCH));
    assertRefused("out-of-order", Instalment.equal(MARCH), Instalment.equal(MARCH));
    assertRefused("half-said", Instalment.of(MARCH, 50), Instalment.equal(SEPTEMBER));
    assertRefused("instalments-sum", Instalment.of(MARCH, 50), Instalment.of(SEPTEMBER, 49));
    assertThatThrownBy(() -> Instalment.of(MARCH, 100)).hasMessageContaining("percent");
    assertThatThrownBy(() -> Instalment.equal(MonthDay.of(2, 29))).hasMessageContaining("leap-day");
  }

  private static void assertRefused(String rule, Instalment... parts) {
    assertThatThrownBy(() -> new Instalments(List.of(parts)))
        .isInstanceOf(InstalmentsDoNotFit.class)
        .hasMessageContaining(rule);
  }

  @Provide
  Arbitrary<Instalments> tariffs() {
    Arbitrary<List<MonthDay>> days =
        Combinators.combine(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28))
            .as(MonthDay::of)
            .list()
            .ofMinSize(2)
            .ofMaxSize(12)
            .uniqueElements()
            .map(list -> list.stream().sorted().toList());
    return Combinators.combine(days, Arbitraries.of(true, false)).as(InstalmentsTest::tariff);
  }

  private static Instalments tariff(List<MonthDay> days, boolean equal) {
    List<Instalment> parts = new ArrayList<>();
    int left = 100;
    for (int i = 0; i < days.size(); i++) {
      int percent = i == days.size() - 1 ? left : 3 + i;
      left -= percent;
      parts.add(equal ? Instalment.equal(days.get(i)) : Instalment.of(days.get(i), percent));
    }
    return new Instalments(parts);
  }
}
