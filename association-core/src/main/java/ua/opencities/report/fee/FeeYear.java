package ua.opencities.report.fee;

import java.util.List;
import java.util.function.Function;
import ua.opencities.shared.Money;

/**
 * The annual fees of a year as they stood on a day.
 *
 * @param councils councils charged by then
 * @param overdue the part of what is outstanding whose due day had passed
 * @param months all twelve, also those after the day
 */
public record FeeYear(
    int year, int councils, Money charged, Money paid, Money overdue, List<FeeMonth> months) {

  public FeeYear {
    months = List.copyOf(months);
  }

  public Money outstanding() {
    return charged.minus(paid);
  }

  public int percentPaid() {
    return paid.percentOf(charged);
  }

  /** What was paid from January to the month, itself included. */
  public Money paidBy(int month) {
    return sum(FeeMonth::paid, month);
  }

  public Money dueBy(int month) {
    return sum(FeeMonth::due, month);
  }

  /** What fell due in the year; the whole that percents by month are of. */
  public Money due() {
    return dueBy(12);
  }

  private Money sum(Function<FeeMonth, Money> what, int until) {
    return Money.sum(months.stream().filter(m -> m.number() <= until).map(what).toList());
  }
}
