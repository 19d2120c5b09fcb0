package ua.opencities.programme.year.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Operator;

/** Two programmes ended with the year, and a new one takes up what lapsed of them. */
class RenewalTest {
  private static final Actor CLERK = Operator.because("test");
  private static final Instant NOW = Instant.parse("2022-03-01T10:00:00Z");
  private final CouncilYear of = new CouncilYear(new CouncilId(UUID.randomUUID()), 2022);
  private final UUID small = UUID.randomUUID();
  private final UUID large = UUID.randomUUID();
  private final UUID taking = UUID.randomUUID();
  private final YearBook before =
      new YearBook(
          of.before(),
          List.of(lapse(1, small, "30.00"), lapse(2, large, "70.00")),
          List.of(small, large));

  @Test
  void asMuchIsOfferedAsOneEntryMayRenew() {
    var renewal = new Renewal(before, new YearBook(of, List.of(), List.of(taking)));
    assertThat(renewal.openFor(Optional.of(taking))).isEqualTo(Money.of("70.00"));
    assertThat(renewal.open()).isEqualTo(Money.of("100.00"));
    renewal.renew(entry("70.00"), Optional.of(taking));
    assertThatThrownBy(() -> renewal.renew(entry("70.01"), Optional.of(taking)))
        .isInstanceOf(MoneyOutOfLine.class);
  }

  @Test
  void theOtherIsOfferedAfterTheLargestIsTakenUp() {
    MoneyEntry first = entry("70.00");
    new Renewal(before, new YearBook(of, List.of(), List.of(taking)))
        .renew(first, Optional.of(taking));
    var now = new Renewal(before, new YearBook(of, List.of(first), List.of(taking)));
    assertThat(now.openFor(Optional.of(taking))).isEqualTo(Money.of("30.00"));
  }

  @Test
  void nothingIsOfferedToOneThatFindsNothing() {
    var nothing = new YearBook(of.before(), List.of(), List.of(small));
    var renewal = new Renewal(nothing, new YearBook(of, List.of(), List.of(taking)));
    assertThat(renewal.openFor(Optional.of(taking))).isEqualTo(Money.ZERO);
  }

  private MoneyEntry lapse(int place, UUID programme, String amount) {
    var lapse =
        MoneyEntry.lapse(of.before(), place, Money.of(amount), Optional.empty(), CLERK, NOW);
    lapse.belongTo(programme);
    return lapse;
  }

  private MoneyEntry entry(String amount) {
    var day = LocalDate.of(2022, 3, 1);
    var told = EnteredMoney.of(MoneyStep.LEGAL_COMMITMENT, amount, day, "7");
    return MoneyEntry.told(of, 1, told, Optional.empty(), CLERK, NOW);
  }
}
