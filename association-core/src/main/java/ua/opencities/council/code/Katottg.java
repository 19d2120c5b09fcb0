package ua.opencities.council.code;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/**
 * A code of the classifier of administrative units: {@code UA}, then oblast (2 digits), raion (2),
 * hromada (3), settlement (3), city district (2) and 5 unique ones; 19 characters.
 */
public record Katottg(String value) {
  private static final Pattern SHAPE = Pattern.compile("UA\\d{17}");

  public Katottg {
    if (!SHAPE.matcher(value).matches()) throw new KatottgNotUnderstood(value);
  }

  /** Forgives blanks, small letters and Cyrillic look-alikes. */
  public static Katottg typed(String typed) {
    String code = LookAlikes.toCode(typed);
    if (!SHAPE.matcher(code).matches())
      throw new KatottgNotUnderstood(typed == null ? "" : typed.strip());
    return new Katottg(code);
  }

  public String oblastCode() {
    return value.substring(2, 4);
  }

  @Override
  public String toString() {
    return value;
  }

  /** {@code text}. */
  @Converter(autoApply = true)
  public static class Mapping implements AttributeConverter<Katottg, String> {
    @Override
    public String convertToDatabaseColumn(Katottg code) {
      return code == null ? null : code.value();
    }

    @Override
    public Katottg convertToEntityAttribute(String value) {
      return value == null ? null : new Katottg(value);
    }
  }
}
