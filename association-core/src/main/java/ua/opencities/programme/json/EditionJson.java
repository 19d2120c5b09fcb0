package ua.opencities.programme.json;

import ua.opencities.programme.Edition;

/**
 * Which edition of its programme it is.
 *
 * @param number 1 until it is amended
 * @param first the id of the first edition, which names the programme as a whole
 * @param amends the id of the edition it changes; null for the first one, as are the next two
 * @param amendment {@code POINTS}, {@code RESTATED} or {@code EXTENDED}
 */
public record EditionJson(
    int number, String first, String amends, String amendment, String reason) {
  public static EditionJson of(Edition it) {
    return new EditionJson(
        it.number(),
        it.first().toString(),
        it.amends().map(Object::toString).orElse(null),
        it.kind().map(Enum::name).orElse(null),
        it.reason().orElse(null));
  }
}
