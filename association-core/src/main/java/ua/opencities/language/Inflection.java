package ua.opencities.language;

import java.util.Set;

/**
 * The declensions a name needs, by their endings. Each takes one word in the nominative; a word
 * with hyphens changes in its last part by itself, since only the ending is touched.
 */
final class Inflection {
  /** Stems on -р that soften: Бондар – Бондаря, but Гончар – Гончара. */
  private static final Set<String> SOFT_R =
      Set.of(
          "бондар",
          "кобзар",
          "лікар",
          "пушкар",
          "токар",
          "писар",
          "кухар",
          "вівчар",
          "козир",
          "аптекар",
          "косар",
          "лимар",
          "секретар",
          "ігор",
          "лазар",
          "цар",
          "столяр",
          "дігтяр");

  private static final String HUSH = "жчшщ";
  private static final String VOWELS = "аеєиіїоуюя";

  private Inflection() {}

  /** міська, Рава-Руська, синя; and the participle керуюча. */
  static SixCases feminineAdjective(String word) {
    String stem = word.substring(0, word.length() - 1);
    return word.endsWith("я")
        ? SixCases.endings(stem, word, "ьої", "ій", "ю", "ьою", "ій")
        : SixCases.endings(stem, word, "ої", "ій", "у", "ою", "ій");
  }

  /** міський, Задорожній, керуючий. A living being has the accusative of the genitive. */
  static SixCases masculineAdjective(String word, boolean living) {
    String stem = word.substring(0, word.length() - 2);
    boolean soft = word.endsWith("ій");
    String genitive = stem + (soft ? "ього" : "ого");
    String dative = stem + (soft ? "ьому" : "ому");
    return new SixCases(
        word, genitive, dative, living ? genitive : word, stem + (soft ? "ім" : "им"), dative);
  }

  /** Nouns on -а and -я of either gender: рада, голова, Мар’яна, Ілля, Софія. */
  static SixCases onA(String word) {
    String stem = word.substring(0, word.length() - 1);
    char last = stem.charAt(stem.length() - 1);
    if (word.endsWith("я"))
      return VOWELS.indexOf(last) >= 0 || last == '’'
          ? SixCases.endings(stem, word, "ї", "ї", "ю", "єю", "ї")
          : SixCases.endings(stem, word, "і", "і", "ю", "ею", "і");
    if (HUSH.indexOf(last) >= 0) return SixCases.endings(stem, word, "і", "і", "у", "ею", "і");
    String dative = softened(stem) + "і";
    return new SixCases(word, stem + "и", dative, stem + "у", stem + "ою", dative);
  }

  /** Living masculine nouns on a consonant, -й, -ь and -о: Олег, Сергій, Коваль, Петро. */
  static SixCases masculine(String word) {
    char last = word.charAt(word.length() - 1);
    String cut = word.substring(0, word.length() - 1);
    if (last == 'о') return hard(word, cut);
    if (last == 'й' || last == 'ь') return soft(word, cut, last == 'й' ? "є" : "е");
    if (last == 'ц') return soft(word, word, "е");
    if (SOFT_R.contains(word.toLowerCase(java.util.Locale.ROOT))) return soft(word, word, "е");
    if (HUSH.indexOf(last) >= 0) return SixCases.endings(word, word, "а", "у", "а", "ем", "еві");
    return hard(word, word);
  }

  /** As {@link #masculine}, with the stem the other cases have: Федір – Федор-. */
  static SixCases hard(String nominative, String stem) {
    return SixCases.endings(stem, nominative, "а", "у", "а", "ом", "ові");
  }

  /** As {@link #masculine}, soft, with the stem the other cases have: Швець – Шевц-. */
  static SixCases soft(String nominative, String stem, String link) {
    return SixCases.endings(stem, nominative, "я", "ю", "я", link + "м", link + "ві");
  }

  static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) if (word.endsWith(ending)) return true;
    return false;
  }

  private static String softened(String stem) {
    int end = stem.length() - 1;
    return switch (stem.charAt(end)) {
      case 'г', 'ґ' -> stem.substring(0, end) + "з";
      case 'к' -> stem.substring(0, end) + "ц";
      case 'х' -> stem.substring(0, end) + "с";
      default -> stem;
    };
  }
}
