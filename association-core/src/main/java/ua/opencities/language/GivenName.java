package ua.opencities.language;

import java.util.Map;

/** How own names decline: by ending, with the few whose stem changes named one by one. */
final class GivenName {
  private static final Map<String, String> CHANGED_STEM =
      Map.of(
          "Федір", "Федор",
          "Сидір", "Сидор",
          "Антін", "Антон",
          "Яків", "Яков",
          "Прокіп", "Прокоп",
          "Ничипір", "Ничипор");

  private GivenName() {}

  static SixCases inSixCases(String name, Gender gender) {
    if (Inflection.endsWithAny(name, "а", "я")) return Inflection.onA(name);
    return gender == Gender.MASCULINE ? ofMan(name) : ofWoman(name);
  }

  private static SixCases ofMan(String name) {
    if (CHANGED_STEM.containsKey(name)) return Inflection.hard(name, CHANGED_STEM.get(name));
    if (name.equals("Тиміш")) return SixCases.endings("Тимош", name, "а", "у", "а", "ем", "еві");
    if (Inflection.endsWithAny(name, "е", "и", "і", "у", "ю")) return SixCases.unchanged(name);
    return Inflection.masculine(name);
  }

  private static SixCases ofWoman(String name) {
    if (name.equals("Любов")) return SixCases.endings(name, name, "і", "і", "", "’ю", "і");
    if (name.endsWith("ль")) {
      String stem = name.substring(0, name.length() - 1);
      return SixCases.endings(stem, name, "і", "і", "ь", "лю", "і");
    }
    return SixCases.unchanged(name);
  }
}
