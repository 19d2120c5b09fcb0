package ua.opencities.web.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import ua.opencities.shared.AmountNotUnderstood;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.QuantityNotUnderstood;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.TextNotAccepted;

/** Reads what a person typed into a field; a refusal names the field. */
public final class Typed {
  private static final DateTimeFormatter UKRAINIAN =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Typed() {}

  /** {@code 2026-11-23} as browsers send, or {@code 23.11.2026} as people write. */
  public static LocalDate date(String field, String typed) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) throw TextNotAccepted.missing(field);
    try {
      LocalDate day = text.contains(".") ? LocalDate.parse(text, UKRAINIAN) : LocalDate.parse(text);
      if (day.getYear() >= 1991 && day.getYear() <= 2199) return day;
    } catch (DateTimeException unreadable) {
      // said below
    }
    throw new NotUnderstood("web.date-not-understood", field, text);
  }

  public static Optional<LocalDate> optionalDate(String field, String typed) {
    return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(date(field, typed));
  }

  public static int year(String field, String typed) {
    int year = number(field, typed);
    if (year < 1991 || year > 2199)
      throw new NotUnderstood("web.year-not-understood", field, String.valueOf(year));
    return year;
  }

  /** A whole number from 0 to 999 999 999; blanks between groups are allowed. */
  public static int number(String field, String typed) {
    String text = typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (text.isEmpty()) throw TextNotAccepted.missing(field);
    if (!text.matches("\\d{1,9}"))
      throw new NotUnderstood("web.number-not-understood", field, text);
    return Integer.parseInt(text);
  }

  public static Money money(String field, String typed) {
    if (typed == null || typed.isBlank()) throw TextNotAccepted.missing(field);
    try {
      return Money.typed(typed);
    } catch (AmountNotUnderstood refused) {
      throw new NotUnderstood(refused.code(), field, typed.strip());
    }
  }

  public static Quantity quantity(String field, String typed) {
    if (typed == null || typed.isBlank()) throw TextNotAccepted.missing(field);
    try {
      return Quantity.typed(typed);
    } catch (QuantityNotUnderstood refused) {
      throw new NotUnderstood(refused.code(), field, typed.strip());
    }
  }

  /** One of the names of an enum. */
  public static <E extends Enum<E>> E choice(String field, String typed, Class<E> of) {
    if (typed == null || typed.isBlank()) throw TextNotAccepted.missing(field);
    try {
      return Enum.valueOf(of, typed.strip());
    } catch (IllegalArgumentException unknown) {
      throw new NotUnderstood("web.choice-not-understood", field, typed.strip());
    }
  }

  /** None of those that are offered was named. */
  public static NotUnderstood noneOfThose(String field) {
    return new NotUnderstood("web.choice-not-understood", field, "");
  }

  /** Of a program, which has to send an object of JSON. */
  public static NotUnderstood noObject() {
    return new NotUnderstood("web.json-not-understood", "", "");
  }

  /** A program sent a list where there is a text, or the like. */
  public static NotUnderstood ofAnotherKind(String field) {
    return new NotUnderstood("web.json-of-another-kind", field, field);
  }

  /** A program sent a null character, or one half of a character. */
  public static NotUnderstood noText(String field) {
    return new NotUnderstood("web.json-no-text", field, field);
  }

  /** The text typed cannot be read as what the field needs. */
  public static class NotUnderstood extends RuleBroken {
    private static final long serialVersionUID = 1;
    private final String field;

    NotUnderstood(String code, String field, String typed) {
      super(code, typed.length() > 60 ? typed.substring(0, 60) + "…" : typed);
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }
}
