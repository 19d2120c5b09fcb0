package ua.opencities.report;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ua.opencities.language.Apostrophe;

/**
 * What is wanted of one of the association's own attributes.
 *
 * @param span of numbers or days, where these are asked for
 * @param what the id of a value of the list, or a part of a text in small letters
 */
public record AttributeWanted(UUID attribute, How how, String what, Optional<Span> span) {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** How a value must stand. */
  public enum How {
    ANY,
    NONE,
    YES,
    NO,
    CHOICE,
    CONTAINS,
    /** From a number to a number. */
    NUMBERS,
    /** From a day to a day. */
    DAYS
  }

  public AttributeWanted(UUID attribute, How how, String what) {
    this(attribute, how, what, Optional.empty());
  }

  /**
   * As it stands in an address; nonsense narrows nothing.
   *
   * @param said {@code NONE}, {@code YES}, {@code NO} or the id of a value of the list
   * @param part of a text, where nothing is said
   */
  public static Optional<AttributeWanted> read(String attribute, String said, String part) {
    return read(attribute, said, part, "", "");
  }

  /**
   * The same of a number or a day.
   *
   * @param from as it was typed; the kind of the attribute follows from it
   */
  public static Optional<AttributeWanted> read(
      String attribute, String said, String part, String from, String to) {
    if (!attribute.matches(ID)) return Optional.empty();
    UUID id = UUID.fromString(attribute);
    String words = Apostrophe.unified(part).strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        switch (said) {
          case "NONE", "YES", "NO" -> new AttributeWanted(id, How.valueOf(said), "");
          default ->
              said.matches(ID)
                  ? new AttributeWanted(id, How.CHOICE, said)
                  : Span.read(from, to)
                      .map(span -> within(id, span))
                      .orElseGet(
                          () ->
                              new AttributeWanted(
                                  id, words.isEmpty() ? How.ANY : How.CONTAINS, words));
        });
  }

  private static AttributeWanted within(UUID id, Span span) {
    return new AttributeWanted(id, span.ofDays() ? How.DAYS : How.NUMBERS, "", Optional.of(span));
  }

  String number(Function<Span, String> border) {
    return span.map(it -> it.numbers(border.apply(it))).orElse("");
  }

  String day(Function<Span, String> border) {
    return span.map(it -> it.days(border.apply(it))).orElse("");
  }
}
