package ua.opencities.programme.check;

import java.util.List;
import ua.opencities.language.Texts;

/**
 * One thing to mend or to look at again.
 *
 * @param field of the form of that place; the first of a table's fields where a row is meant
 * @param code of the sentence
 */
public record Finding(
    Weight weight, Place place, String field, String code, List<Object> arguments) {
  public enum Weight {
    /** A body may not decide before it is mended. */
    MISSING,
    /** May be as meant. */
    ODD
  }

  /** Where it is mended: a step of the wizard, or elsewhere. */
  public enum Place {
    OUTLINE,
    AIMS,
    FUNDING,
    MEASURES,
    INDICATORS,
    PASSPORT,
    COUNCIL,
    ADVICE
  }

  static Finding missing(Place place, String field, String code, Object... arguments) {
    return new Finding(Weight.MISSING, place, field, "check." + code, List.of(arguments));
  }

  static Finding odd(Place place, String field, String code, Object... arguments) {
    return new Finding(Weight.ODD, place, field, "check." + code, List.of(arguments));
  }

  public boolean isMissing() {
    return weight == Weight.MISSING;
  }

  public String sentence(Texts texts) {
    return texts.text(code, arguments.toArray());
  }
}
