package ua.opencities.shared;

/** {@code {"amount":"12000.00","currency":"UAH"}}: a decimal string, never a number. */
public record MoneyJson(String amount, String currency) {
  public static MoneyJson of(Money money) {
    return new MoneyJson(money.decimal(), Money.CURRENCY);
  }
}
