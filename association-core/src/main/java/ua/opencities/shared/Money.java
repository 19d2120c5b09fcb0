package ua.opencities.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in hryvnias with exactly two decimals (kopiykas), {@code numeric(14,2)}. Rounding lives
 * here once: half a kopiyka goes up, away from zero.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
  public static final String CURRENCY = "UAH";
  // before ZERO, whose making already asks for it
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
  public static final Money ZERO = Money.of("0.00");

  /** Refuses a fraction of a kopiyka: only {@link #rounded} may drop digits. */
  public Money {
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    if (amount.abs().compareTo(LIMIT) >= 0) throw new AmountNotUnderstood(amount.toPlainString());
  }

  public static Money of(String decimal) {
    return new Money(new BigDecimal(decimal));
  }

  public static Money rounded(BigDecimal amount) {
    return new Money(amount.setScale(2, RoundingMode.HALF_UP));
  }

  /** To the nearest whole number of units, half a unit up, away from zero. */
  public Money roundedTo(Money unit) {
    return new Money(amount.divide(unit.amount, 0, RoundingMode.HALF_UP).multiply(unit.amount));
  }

  /**
   * Reads what a person typed: {@code 12 000,00}, {@code 12000.5}, {@code 12 000 грн}. Groups by
   * any space; the decimal mark is a comma or a point, at most two digits after it.
   *
   * @throws AmountNotUnderstood with the text as typed
   */
  public static Money typed(String text) {
    String plain = text == null ? "" : text.replaceAll("[\\s\\u00a0\\u202f\\u2009]|грн\\.?", "");
    if (!plain.matches("\\d{1,12}([.,]\\d{1,2})?"))
      throw new AmountNotUnderstood(text == null ? "" : text);
    return Money.of(plain.replace(',', '.'));
  }

  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  public Money negated() {
    return new Money(amount.negate());
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Its part of the whole in percent, rounded down: a hundred means all of it. Of nothing, nothing.
   */
  public int percentOf(Money whole) {
    return whole.isZero()
        ? 0
        : amount.movePointRight(2).divide(whole.amount, 0, RoundingMode.DOWN).intValue();
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** The machine's form, as in the API: {@code 12000.00}. */
  public String decimal() {
    return amount.toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public String toString() {
    return decimal() + " " + CURRENCY;
  }

  /** {@code numeric(14,2)}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
      return money == null ? null : money.amount();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal value) {
      return value == null ? null : new Money(value);
    }
  }
}
