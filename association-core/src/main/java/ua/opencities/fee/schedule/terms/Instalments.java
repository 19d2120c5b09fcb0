package ua.opencities.fee.schedule.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.tariff.terms.FeePart;

/** So much by each day; the days follow one another. */
public record Instalments(List<FeePart> parts) {
  public static final int MOST = 36;

  /** Months between two instalments of equal sums. */
  public static final int LONGEST_STEP = 12;

  public Instalments {
    parts = List.copyOf(parts);
    if (parts.size() < 2) throw new InstalmentsDoNotFit("parts", "schedule.at-least-two");
    if (parts.size() > MOST) throw new InstalmentsDoNotFit("parts", "schedule.at-most", MOST);
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).amount().isPositive())
        throw new InstalmentsDoNotFit("sum", i, "schedule.instalment-of-nothing");
      if (i > 0 && !parts.get(i).day().isAfter(parts.get(i - 1).day()))
        throw new InstalmentsDoNotFit("day", i, "schedule.days-not-in-order");
    }
  }

  /** A row of a form of which one half is missing. */
  public static InstalmentsDoNotFit half(int row) {
    return new InstalmentsDoNotFit("day", row, "schedule.day-and-sum");
  }

  /** An empty row of a form with others below it: a row's number is its instalment's. */
  public static InstalmentsDoNotFit gap(int row) {
    return new InstalmentsDoNotFit("day", row, "schedule.gap");
  }

  /**
   * Of one sum every few months; what does not divide is in the last one.
   *
   * @param step months from one to the next; the last day of a short month stands for a missing one
   */
  public static Instalments equal(Money sum, int count, LocalDate first, int step) {
    if (count < 2) throw new InstalmentsDoNotFit("parts", "schedule.at-least-two");
    if (count > MOST) throw new InstalmentsDoNotFit("parts", "schedule.at-most", MOST);
    if (step < 1 || step > LONGEST_STEP)
      throw new InstalmentsDoNotFit("step", "schedule.step", LONGEST_STEP);
    var each = new Money(sum.amount().divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN));
    List<FeePart> parts = new ArrayList<>();
    Money left = sum;
    for (int i = 0; i < count; i++) {
      Money part = i == count - 1 ? left : each;
      left = left.minus(part);
      parts.add(new FeePart(first.plusMonths((long) i * step), part));
    }
    return new Instalments(parts);
  }

  public Money sum() {
    return Money.sum(parts.stream().map(FeePart::amount).toList());
  }

  public LocalDate first() {
    return parts.get(0).day();
  }

  public LocalDate last() {
    return parts.get(parts.size() - 1).day();
  }
}
