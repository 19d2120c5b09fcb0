package ua.opencities.council.intake.along;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ua.opencities.language.Gender;

/**
 * A head as lists name them: «Вольський Олег Петрович», «Олег Петрович Вольський», «Олег
 * ВОЛЬСЬКИЙ». The register keeps the own name and the surname; the patronymic tells them apart and
 * goes.
 */
record HeadName(String given, String surname, Gender gender) {
  private static final Set<String> MEN =
      Set.of("микола", "ілля", "лука", "кузьма", "сава", "хома", "данила", "гаврила");
  private static final Set<String> WOMEN = Set.of("любов", "нінель", "адель", "рахіль");

  /**
   * @throws BroughtWrong when it does not say which is the surname
   */
  static HeadName read(String typed) {
    List<String> words = List.of(typed.strip().split("\\s+"));
    if (words.size() == 3 && isPatronymic(words.get(1)))
      return of(words.get(0), words.get(2), byPatronymic(words.get(1)));
    if (words.size() == 3 && isPatronymic(words.get(2)))
      return of(words.get(1), words.get(0), byPatronymic(words.get(2)));
    if (words.size() == 2 && isLoud(words.get(0)) != isLoud(words.get(1))) {
      boolean surnameFirst = isLoud(words.get(0));
      String given = words.get(surnameFirst ? 1 : 0);
      return of(given, words.get(surnameFirst ? 0 : 1), byGiven(given));
    }
    throw BroughtWrong.headNotUnderstood(typed);
  }

  private static HeadName of(String given, String surname, Gender gender) {
    return new HeadName(quiet(given), quiet(surname), gender);
  }

  private static boolean isPatronymic(String word) {
    return word.toLowerCase(Locale.ROOT).matches(".+([иії]ч|[ії]вна)");
  }

  private static Gender byPatronymic(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith("на") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static Gender byGiven(String given) {
    String name = given.toLowerCase(Locale.ROOT);
    boolean likeWoman = name.matches(".*[ая]") && !MEN.contains(name);
    return likeWoman || WOMEN.contains(name) ? Gender.FEMININE : Gender.MASCULINE;
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
