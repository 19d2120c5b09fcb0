package ua.opencities.fee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.Money;

class AllocationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void paysTheOldestDueFirst() {
    Debt later = debt("100.00", DAY.plusDays(60));
    Debt earlier = debt("70.00", DAY.plusDays(30));
    var parts = Allocation.of(List.of(later, earlier), List.of(credit("100.00")), Optional.empty());
    assertThat(parts).extracting(p -> p.charge()).containsExactly(earlier.entry(), later.entry());
    assertThat(parts)
        .extracting(p -> p.amount())
        .containsExactly(Money.of("70.00"), Money.of("30.00"));
  }

  @Test
  void paysTheChosenInvoiceBeforeOlderOnes() {
    Debt older = debt("70.00", DAY);
    Debt chosen = debt("50.00", DAY.plusDays(60));
    var parts =
        Allocation.of(
            List.of(older, chosen), List.of(credit("60.00")), Optional.of(chosen.source()));
    assertThat(parts).extracting(p -> p.charge()).containsExactly(chosen.entry(), older.entry());
    assertThat(parts)
        .extracting(p -> p.amount())
        .containsExactly(Money.of("50.00"), Money.of("10.00"));
  }

  @Test
  void leavesWhatIsTooMuchAsCredit() {
    var parts =
        Allocation.of(List.of(debt("10.00", DAY)), List.of(credit("12.50")), Optional.empty());
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).amount()).isEqualTo(Money.of("10.00"));
  }

  @Test
  void aSettlementActsFromTheLaterOfTheTwoDays() {
    Debt debt = debt("10.00", DAY.plusDays(30));
    var early =
        new Credit(UUID.randomUUID(), EntryKind.PAYMENT, DAY.minusDays(90), Money.of("10.00"));
    assertThat(Allocation.of(List.of(debt), List.of(early), Optional.empty()).get(0).on())
        .isEqualTo(debt.bookedOn());
  }

  @Test
  void losesNoKopiykaHoweverPaymentsAndChargesFall() {
    var chance = new Random(20261123);
    for (int round = 0; round < 2_000; round++) {
      var debts = new ArrayList<Debt>();
      var credits = new ArrayList<Credit>();
      for (int i = chance.nextInt(6); i >= 0; i--)
        debts.add(debt(kopiykas(chance), DAY.plusDays(chance.nextInt(400))));
      for (int i = chance.nextInt(6); i >= 0; i--) credits.add(credit(kopiykas(chance)));
      Optional<UUID> chosen =
          chance.nextBoolean() ? Optional.of(debts.get(0).source()) : Optional.empty();
      var parts = Allocation.of(debts, credits, chosen);

      Money owed = Money.sum(debts.stream().map(Debt::outstanding).toList());
      Money given = Money.sum(credits.stream().map(Credit::left).toList());
      assertThat(Money.sum(parts.stream().map(p -> p.amount()).toList()))
          .as("all that can meet has met")
          .isEqualTo(owed.min(given));
      for (Debt d : debts)
        assertThat(sum(parts.stream().filter(p -> p.charge().equals(d.entry())).toList()))
            .isLessThanOrEqualTo(d.outstanding());
      for (Credit c : credits)
        assertThat(sum(parts.stream().filter(p -> p.payment().equals(c.entry())).toList()))
            .isLessThanOrEqualTo(c.left());
      assertThat(parts).allMatch(p -> p.amount().isPositive());
      assertThat(parts.stream().map(p -> p.charge() + "|" + p.payment())).doesNotHaveDuplicates();
    }
  }

  private static Money sum(List<Allocation.Part> parts) {
    return Money.sum(parts.stream().map(Allocation.Part::amount).toList());
  }

  private static String kopiykas(Random chance) {
    return "%d.%02d".formatted(chance.nextInt(500), 1 + chance.nextInt(99));
  }

  private static Debt debt(String amount, LocalDate dueOn) {
    Money money = Money.of(amount);
    return new Debt(UUID.randomUUID(), UUID.randomUUID(), "1", DAY, dueOn, money, money);
  }

  private static Credit credit(String amount) {
    return new Credit(UUID.randomUUID(), EntryKind.PAYMENT, DAY, Money.of(amount));
  }
}
