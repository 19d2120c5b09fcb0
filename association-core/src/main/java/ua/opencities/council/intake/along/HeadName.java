package ua.opencities.council.intake.along;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.opencities.language.Gender;

/**
 * A head as lists name them: «Вольський Олег Петрович», «Олег Петрович Вольський», «Олег
 * ВОЛЬСЬКИЙ», «Вольський Олег». The register keeps the own name and the surname; the patronymic
 * tells them apart and goes.
 *
 * @param guessed nothing told which is the surname: it is taken to stand first, as in the column
 */
record HeadName(String given, String surname, Gender gender, boolean guessed) {
  /**
   * @throws BroughtWrong when it is not a name and a surname
   */
  static HeadName read(String typed) {
    List<String> words = List.of(typed.strip().split("\\s+"));
    if (words.size() == 3 && isPatronymic(words.get(1)))
      return of(words.get(0), words.get(2), byPatronymic(words.get(1)));
    if (words.size() == 3 && isPatronymic(words.get(2)))
      return of(words.get(1), words.get(0), byPatronymic(words.get(2)));
    if (words.size() == 2) return ofTwo(words.get(0), words.get(1));
    throw BroughtWrong.headNotUnderstood(typed);
  }

  /** Without a patronymic: in capitals stands the surname; else a usual name tells itself. */
  private static HeadName ofTwo(String first, String second) {
    if (isLoud(first) != isLoud(second))
      return isLoud(first) ? of(second, first) : of(first, second);
    boolean firstIsUsual = UsualNames.has(first);
    if (firstIsUsual != UsualNames.has(second))
      return firstIsUsual ? of(first, second) : of(second, first);
    HeadName asTheColumnSays = of(second, first);
    return new HeadName(
        asTheColumnSays.given, asTheColumnSays.surname, asTheColumnSays.gender, true);
  }

  /** Of a guess either word may be the surname. */
  boolean isOf(String givenName, String family) {
    return given.equalsIgnoreCase(givenName) && surname.equalsIgnoreCase(family)
        || guessed && given.equalsIgnoreCase(family) && surname.equalsIgnoreCase(givenName);
  }

  private static HeadName of(String given, String surname) {
    return of(given, surname, UsualNames.gender(given));
  }

  private static HeadName of(String given, String surname, Gender gender) {
    return new HeadName(quiet(given), quiet(surname), gender, false);
  }

  private static boolean isPatronymic(String word) {
    return word.toLowerCase(Locale.ROOT).matches(".+([иії]ч|[ії]вна)");
  }

  private static Gender byPatronymic(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith("на") ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** In capitals; an initial is none. */
  private static boolean isLoud(String word) {
    return word.matches(".*\\p{L}.*\\p{L}.*") && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String quiet(String word) {
    if (!isLoud(word)) return word;
    return Arrays.stream(word.split("-"))
        .map(part -> part.substring(0, 1) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
