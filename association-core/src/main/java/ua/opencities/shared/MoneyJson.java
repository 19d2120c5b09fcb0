package ua.opencities.shared;

/**
 * {@code {"amount":"12000.00","currency":"UAH"}}: a decimal string, never a number. Of what a
 * program sends, another currency is refused before it is read, at its own field.
 */
public record MoneyJson(String amount, String currency) {
  public static MoneyJson of(Money money) {
    return new MoneyJson(money.decimal(), Money.CURRENCY);
  }
}
