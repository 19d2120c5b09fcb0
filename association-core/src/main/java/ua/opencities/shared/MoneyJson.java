package ua.opencities.shared;

/** {@code {"amount":"12000.00","currency":"UAH"}}: a decimal string, never a number. */
public record MoneyJson(String amount, String currency) {
  /** Also where a program sends it: an amount of another currency is no amount. */
  public MoneyJson {
    if (currency != null && !currency.equals(Money.CURRENCY))
      throw TextNotAccepted.anotherCurrency("currency");
  }

  public static MoneyJson of(Money money) {
    return new MoneyJson(money.decimal(), Money.CURRENCY);
  }
}
