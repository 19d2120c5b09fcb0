package ua.opencities.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.QuantityNotUnderstood;

/**
 * From one number or day to another, both included; an empty text is no border.
 *
 * @param from a decimal with a point, or {@code 2026-11-23}
 */
public record Span(boolean ofDays, String from, String to) {
  private static final DateTimeFormatter UKRAINIAN =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  /**
   * As people type them; what is neither a number nor a day is no border. Days where either is one:
   * a number beside it says nothing.
   */
  static Optional<Span> read(String from, String to) {
    boolean days = day(from).isPresent() || day(to).isPresent();
    String first = (days ? day(from) : number(from)).orElse("");
    String last = (days ? day(to) : number(to)).orElse("");
    return first.isEmpty() && last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(days, first, last));
  }

  String numbers(String border) {
    return ofDays ? "" : border;
  }

  String days(String border) {
    return ofDays ? border : "";
  }

  private static Optional<String> day(String typed) {
    String text = typed.strip();
    try {
      var day = text.contains(".") ? LocalDate.parse(text, UKRAINIAN) : LocalDate.parse(text);
      return Optional.of(day)
          .filter(it -> 0 < it.getYear() && it.getYear() < 10_000)
          .map(LocalDate::toString);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<String> number(String typed) {
    try {
      return Optional.of(Quantity.typed(typed).decimal());
    } catch (QuantityNotUnderstood none) {
      return Optional.empty();
    }
  }
}
