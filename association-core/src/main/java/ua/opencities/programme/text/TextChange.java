package ua.opencities.programme.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One thing that differs between two texts. Values are as papers print them, in Ukrainian.
 *
 * @param row of a table, the row by its words: «сплата щорічного внеску, 2026»; empty elsewhere
 * @param field the name of the form's field: {@code decisionTitle}
 * @param before empty where it is new
 * @param after empty where it is gone
 */
public record TextChange(
    PartName part,
    Optional<String> row,
    String field,
    Optional<String> before,
    Optional<String> after) {
  private static final Predicate<String> NAMED = sum -> sum.endsWith("грн");

  /** The key of the field's name for people; a sum may say its unit itself. */
  public String fieldKey() {
    if (field.equals("amount") && Stream.concat(before.stream(), after.stream()).anyMatch(NAMED))
      return "text.field.sum";
    return "text.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
