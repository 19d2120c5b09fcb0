package ua.opencities.scenario.line;

import java.math.RoundingMode;
import ua.opencities.language.Texts;
import ua.opencities.shared.Money;

/** From one amount to another. */
public record Change(Money before, Money now) {
  public Money difference() {
    return now.minus(before);
  }

  /** Of nothing there are no percents. */
  public boolean hasPercent() {
    return before.isPositive();
  }

  /** By more than so many percent upwards. */
  public boolean isAbove(int percent) {
    return hasPercent()
        && difference()
                .amount()
                .movePointRight(2)
                .compareTo(before.amount().multiply(java.math.BigDecimal.valueOf(percent)))
            > 0;
  }

  /** By more than so many percent downwards. */
  public boolean isBelow(int percent) {
    return hasPercent()
        && difference()
                .negated()
                .amount()
                .movePointRight(2)
                .compareTo(before.amount().multiply(java.math.BigDecimal.valueOf(percent)))
            > 0;
  }

  /** {@code +1 200,00}, {@code −3,50}, {@code 0,00}. */
  public String hryvnias(Texts texts) {
    Money change = difference();
    if (change.isZero()) return texts.amount(change);
    return change.isPositive() ? "+" + texts.amount(change) : "−" + texts.amount(change.negated());
  }

  /** {@code +12,5 %}; a dash where there is nothing to compare with. */
  public String percent(Texts texts) {
    if (!hasPercent()) return "—";
    var share =
        difference().amount().movePointRight(2).divide(before.amount(), 1, RoundingMode.HALF_UP);
    return texts.text("scenario.percent", share);
  }
}
