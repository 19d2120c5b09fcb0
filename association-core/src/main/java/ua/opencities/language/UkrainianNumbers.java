package ua.opencities.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Rate;

/** Numbers as people in Ukraine read them: no-break groups, decimal comma, the minus sign. */
public final class UkrainianNumbers {
  private UkrainianNumbers() {}

  /** {@code 12 000,00}. */
  public static String amount(Money money) {
    return decimal(money.amount());
  }

  /** {@code 12 000,00 грн}. */
  public static String hryvnias(Money money) {
    return amount(money) + "\u00a0грн";
  }

  /** {@code 13 852}. */
  public static String count(long number) {
    return decimal(BigDecimal.valueOf(number));
  }

  /** {@code 0,125}: a rate without idle zeros. */
  public static String rate(Rate rate) {
    BigDecimal kept = rate.hryvniasPerInhabitant().stripTrailingZeros();
    return decimal(kept.scale() < 2 ? kept.setScale(2, RoundingMode.UNNECESSARY) : kept);
  }

  /** {@code 97,5}; {@code 1 200}: without idle zeros. */
  public static String quantity(Quantity quantity) {
    return decimal(new BigDecimal(quantity.decimal()));
  }

  /** With as many decimals as the number has. */
  public static String decimal(BigDecimal number) {
    return grouped(number, '\u00a0', ',');
  }

  static String grouped(BigDecimal number, char group, char mark) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder shown = new StringBuilder(plain);
    if (point >= 0) shown.setCharAt(point, mark);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3)
      shown.insert(at, group);
    return number.signum() < 0 ? "\u2212" + shown : shown.toString();
  }
}
