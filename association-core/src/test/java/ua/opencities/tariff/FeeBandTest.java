package ua.opencities.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.shared.Money;
import ua.opencities.shared.Rate;

class FeeBandTest {
  private static final FeeScale SCALE =
      new FeeScale(
          List.of(
              FeeBand.fixed(20_001, 50_000, Money.of("12000.00")),
              FeeBand.fixed(0, 20_000, Money.of("8000.00")),
              FeeBand.perInhabitant(50_001, null, Rate.of("0.125"))
                  .within(Money.of("7000.00"), Money.of("10000.00"))));

  @ParameterizedTest
  @CsvSource({
    "0, 8000.00",
    "20000, 8000.00",
    "20001, 12000.00",
    "34431, 12000.00",
    "50000, 12000.00",
    "50001, 7000.00",
    "56000, 7000.00",
    "56001, 7000.13",
    "80000, 10000.00",
    "900000, 10000.00"
  })
  void givesEachNumberOfInhabitantsOneFee(int inhabitants, String fee) {
    FeeBand band = SCALE.bandFor(CouncilKind.MISKA, inhabitants).orElseThrow();
    assertThat(band.feeFor(inhabitants)).isEqualTo(Money.of(fee));
  }

  @Test
  void roundsHalfAKopiykaUp() {
    assertThat(FeeBand.perInhabitant(0, null, Rate.of("0.125")).feeFor(3).decimal())
        .isEqualTo("0.38");
    assertThat(FeeBand.perInhabitant(0, null, Rate.of("0.333333")).feeFor(30_001).decimal())
        .isEqualTo("10000.32");
  }

  @Test
  void addsAFixedPartToTheRate() {
    var mixed =
        new FeeBand(
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Money.of("6000.00")),
            Optional.of(Rate.of("0.275")),
            Optional.empty(),
            Optional.empty());
    assertThat(mixed.feeFor(60_001).decimal()).isEqualTo("22500.28");
  }

  @Test
  void prefersTheBandOfTheCouncilsOwnKind() {
    var scale =
        new FeeScale(
            List.of(
                FeeBand.fixed(0, null, Money.of("5000.00")),
                FeeBand.fixed(0, 3_000, Money.of("1000.00")).onlyFor(CouncilKind.SILSKA)));
    assertThat(scale.bandFor(CouncilKind.SILSKA, 3_000).orElseThrow().feeFor(3_000))
        .isEqualTo(Money.of("1000.00"));
    assertThat(scale.bandFor(CouncilKind.SILSKA, 3_001).orElseThrow().feeFor(3_001))
        .isEqualTo(Money.of("5000.00"));
  }

  @Test
  void refusesBandsThatOverlapLeaveAGapOrSayNothing() {
    var first = FeeBand.fixed(0, 100, Money.of("1.00"));
    assertThatThrownBy(() -> new FeeScale(List.of(first, FeeBand.fixed(100, null, Money.ZERO))))
        .hasMessageContaining("bands-overlap");
    assertThatThrownBy(() -> new FeeScale(List.of(first, FeeBand.fixed(102, null, Money.ZERO))))
        .hasMessageContaining("bands-leave-gap");
    assertThatThrownBy(() -> new FeeScale(List.of())).hasMessageContaining("no-bands");
    assertThatThrownBy(() -> FeeBand.fixed(10, 9, Money.ZERO)).hasMessageContaining("backwards");
    assertThatThrownBy(() -> FeeBand.fixed(0, 9, Money.of("-1.00")))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> first.within(Money.of("2.00"), Money.of("1.00")))
        .hasMessageContaining("minimum-above-ceiling");
  }
}
