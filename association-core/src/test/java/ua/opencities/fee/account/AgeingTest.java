package ua.opencities.fee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.policy.ArrearsPolicy;
import ua.opencities.fee.policy.Consequence;
import ua.opencities.shared.Money;

class AgeingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void theDueDayItselfIsInTime() {
    assertThat(ageing(0).notDue()).isEqualTo(Money.of("1.00"));
    assertThat(ageing(1).days1to30()).isEqualTo(Money.of("1.00"));
  }

  @Test
  void thePartsEndAt30And90Days() {
    assertThat(ageing(30).days1to30()).isEqualTo(Money.of("1.00"));
    assertThat(ageing(31).days31to90()).isEqualTo(Money.of("1.00"));
    assertThat(ageing(90).days31to90()).isEqualTo(Money.of("1.00"));
    assertThat(ageing(91).over90()).isEqualTo(Money.of("1.00"));
  }

  @Test
  void thePartsAreTheWhole() {
    var debts = IntStream.range(-40, 200).mapToObj(AgeingTest::lateBy).toList();
    var ageing = Ageing.of(debts, TODAY);
    assertThat(ageing.total()).isEqualTo(Money.of("240.00"));
    assertThat(ageing.overdue()).isEqualTo(Money.of("199.00"));
  }

  @Test
  void whatIsSettledIsNotLate() {
    var settled =
        new Debt(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "1",
            TODAY.minusDays(300),
            TODAY.minusDays(200),
            Money.of("1.00"),
            Money.ZERO);
    assertThat(settled.daysLate(TODAY)).isZero();
    assertThat(Arrears.of(List.of(settled), TODAY, afterDays(30))).isEmpty();
  }

  @Test
  void graceEndsWithItsLastDay() {
    assertThat(Arrears.of(List.of(lateBy(30)), TODAY, afterDays(30)).orElseThrow().pastGrace())
        .isFalse();
    assertThat(Arrears.of(List.of(lateBy(31)), TODAY, afterDays(30)).orElseThrow().pastGrace())
        .isTrue();
    assertThat(Arrears.of(List.of(lateBy(0)), TODAY, afterDays(0))).isEmpty();
  }

  private static ArrearsPolicy afterDays(int grace) {
    return new ArrearsPolicy(grace, Consequence.NO_NEW_TOOLS);
  }

  private static Ageing ageing(int daysLate) {
    return Ageing.of(List.of(lateBy(daysLate)), TODAY);
  }

  private static Debt lateBy(int days) {
    LocalDate due = TODAY.minusDays(days);
    Money one = Money.of("1.00");
    return new Debt(UUID.randomUUID(), UUID.randomUUID(), "1", due.minusDays(30), due, one, one);
  }
}
