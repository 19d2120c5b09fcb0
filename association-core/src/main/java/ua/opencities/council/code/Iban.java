package ua.opencities.council.code;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * A Ukrainian account: {@code UA}, 2 check digits (mod 97), 6 digits of the bank, 19 of the account
 * (Resolution of the National Bank of 28.12.2018 № 162).
 */
public record Iban(String value) {
  private static final Pattern SHAPE = Pattern.compile("UA\\d{27}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  public Iban {
    if (!holds(value)) throw new IbanNotUnderstood(value);
  }

  /** Forgives blanks, small letters and Cyrillic look-alikes. */
  public static Iban typed(String typed) {
    String code = LookAlikes.toCode(typed);
    if (!holds(code)) throw new IbanNotUnderstood(typed == null ? "" : typed.strip());
    return new Iban(code);
  }

  private static boolean holds(String code) {
    // U = 30, A = 10, as mod 97 counts letters
    return SHAPE.matcher(code).matches()
        && new BigInteger(code.substring(4) + "3010" + code.substring(2, 4)).mod(MODULUS).intValue()
            == 1;
  }

  public String bankCode() {
    return value.substring(4, 10);
  }

  @Override
  public String toString() {
    return value;
  }

  /** {@code text}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Iban, String> {
    @Override
    public String convertToDatabaseColumn(Iban code) {
      return code == null ? null : code.value();
    }

    @Override
    public Iban convertToEntityAttribute(String value) {
      return value == null ? null : new Iban(value);
    }
  }
}
