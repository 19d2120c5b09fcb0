package ua.opencities.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of something that is not money: 12 services, 97.5 %, {@code numeric(14,3)}. Idle zeros
 * say nothing: {@code 12} and {@code 12.000} are the same.
 */
public record Quantity(BigDecimal number) implements Comparable<Quantity> {
  private static final BigDecimal LIMIT = new BigDecimal("100000000000");
  public static final Quantity ZERO = Quantity.of("0");

  /**
   * Refuses more than three decimals: nothing is dropped silently.
   *
   * @throws QuantityNotUnderstood when it is out of the range of eleven whole digits
   */
  public Quantity {
    number = number.setScale(3, RoundingMode.UNNECESSARY);
    if (number.abs().compareTo(LIMIT) >= 0) throw new QuantityNotUnderstood(number.toPlainString());
  }

  public static Quantity of(String decimal) {
    return new Quantity(new BigDecimal(decimal));
  }

  /**
   * Reads what a person typed: {@code 12}, {@code 97,5}, {@code 1 200}, {@code -3}. Groups by any
   * space; the decimal mark is a comma or a point, at most three digits after it.
   *
   * @throws QuantityNotUnderstood with the text as typed
   */
  public static Quantity typed(String text) {
    String plain = text == null ? "" : text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
    if (!plain.matches("[-\\u2212]?\\d{1,11}([.,]\\d{1,3})?"))
      throw new QuantityNotUnderstood(text == null ? "" : text);
    return Quantity.of(plain.replace('\u2212', '-').replace(',', '.'));
  }

  /** The machine's form, as in the API: {@code 97.5}. */
  public String decimal() {
    BigDecimal kept = number.stripTrailingZeros();
    return kept.scale() < 0 ? kept.setScale(0).toPlainString() : kept.toPlainString();
  }

  @Override
  public int compareTo(Quantity other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return decimal();
  }

  /** {@code numeric(14,3)}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Quantity, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Quantity quantity) {
      return quantity == null ? null : quantity.number();
    }

    @Override
    public Quantity convertToEntityAttribute(BigDecimal value) {
      return value == null ? null : new Quantity(value);
    }
  }
}
