package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongPredicate;
import ua.opencities.shared.Money;

/** What is outstanding, by how long it is late. The four parts are the whole. */
public record Ageing(Money notDue, Money days1to30, Money days31to90, Money over90) {
  static Ageing of(List<Debt> debts, LocalDate on) {
    return new Ageing(
        late(debts, on, days -> days == 0),
        late(debts, on, days -> days >= 1 && days <= 30),
        late(debts, on, days -> days >= 31 && days <= 90),
        late(debts, on, days -> days > 90));
  }

  private static Money late(List<Debt> debts, LocalDate on, LongPredicate days) {
    return Money.sum(
        debts.stream().filter(d -> days.test(d.daysLate(on))).map(Debt::outstanding).toList());
  }

  public Money overdue() {
    return days1to30.plus(days31to90).plus(over90);
  }

  public Money total() {
    return notDue.plus(overdue());
  }
}
