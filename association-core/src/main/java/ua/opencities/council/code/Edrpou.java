package ua.opencities.council.code;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/**
 * A code of the register of legal entities: 8 digits, text because of leading zeros. Old
 * registrations with a failing check digit may exist, so the check warns and never blocks.
 */
public record Edrpou(String value) {
  private static final Pattern SHAPE = Pattern.compile("\\d{8}");

  public Edrpou {
    if (!SHAPE.matcher(value).matches()) throw new EdrpouNotUnderstood(value);
  }

  public static Edrpou typed(String typed) {
    String code = LookAlikes.toCode(typed);
    if (!SHAPE.matcher(code).matches())
      throw new EdrpouNotUnderstood(typed == null ? "" : typed.strip());
    return new Edrpou(code);
  }

  public boolean checkDigitHolds() {
    return value.charAt(7) - '0' == checkDigit(value);
  }

  /** The last digit that the first seven ask for. */
  static int checkDigit(String code) {
    int number = Integer.parseInt(code);
    boolean rotated = number >= 30_000_000 && number <= 60_000_000;
    int sum = remainder(code, rotated, 0);
    if (sum == 10) sum = remainder(code, rotated, 2);
    return sum % 10;
  }

  private static int remainder(String code, boolean rotated, int added) {
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      int weight = rotated ? (i == 0 ? 7 : i) : i + 1;
      sum += (code.charAt(i) - '0') * (weight + added);
    }
    return sum % 11;
  }

  @Override
  public String toString() {
    return value;
  }

  /** {@code text}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Edrpou, String> {
    @Override
    public String convertToDatabaseColumn(Edrpou code) {
      return code == null ? null : code.value();
    }

    @Override
    public Edrpou convertToEntityAttribute(String value) {
      return value == null ? null : new Edrpou(value);
    }
  }
}
