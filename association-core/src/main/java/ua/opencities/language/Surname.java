package ua.opencities.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How surnames decline. A woman's surname on a consonant or -о does not change. */
final class Surname {
  /** Short adjectives among women's surnames; other words on -а are taken for nouns. */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "біла", "чорна", "руда", "мала", "лиса", "гарна", "сива", "зелена", "німа", "тиха",
          "дика", "славна", "вірна", "красна", "мирна", "ясна", "добра", "лиха", "кругла");

  private static final Map<String, SixCases> CHANGED_STEM =
      Map.of(
          "Швець", Inflection.soft("Швець", "Шевц", "е"),
          "Соловей", Inflection.soft("Соловей", "Солов’", "є"),
          "Лебідь", Inflection.soft("Лебідь", "Лебед", "е"),
          "Кінь", Inflection.soft("Кінь", "Кон", "е"),
          "Орел", Inflection.hard("Орел", "Орл"),
          "Козел", Inflection.hard("Козел", "Козл"));

  private Surname() {}

  static SixCases inSixCases(String name, Gender gender) {
    return gender == Gender.FEMININE ? ofWoman(name) : ofMan(name);
  }

  private static SixCases ofWoman(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean adjective =
        Inflection.endsWithAny(
                lower, "ська", "цька", "зька", "ова", "ева", "єва", "іна", "їна", "ня", "ая")
            && lower.length() > 4
            && !Inflection.endsWithAny(lower, "аня", "еня", "уня", "юня", "иня");
    if (adjective || ADJECTIVES.contains(lower)) return Inflection.feminineAdjective(name);
    return Inflection.endsWithAny(lower, "а", "я")
        ? Inflection.onA(name)
        : SixCases.unchanged(name);
  }

  private static SixCases ofMan(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (CHANGED_STEM.containsKey(name)) return CHANGED_STEM.get(name);
    if (lower.endsWith("ий") || lower.matches(".*[жшдхй]ній"))
      return Inflection.masculineAdjective(name, true);
    if (Inflection.endsWithAny(lower, "а", "я")) return Inflection.onA(name);
    if (Inflection.endsWithAny(lower, "е", "є", "и", "і", "ї", "у", "ю"))
      return SixCases.unchanged(name);
    if (Inflection.endsWithAny(lower, "ець", "єць")) return fugitiveVowel(name);
    if (lower.length() > 4 && lower.endsWith("ок"))
      return Inflection.hard(name, name.substring(0, name.length() - 2) + "к");
    if (lower.length() > 4
        && Inflection.endsWithAny(lower, "ов", "ев", "єв", "ів", "їв", "ин", "ін", "їн"))
      return SixCases.endings(name, name, "а", "у", "а", "им", "у");
    return Inflection.masculine(name);
  }

  /** Кравець – Кравця, Стрілець – Стрільця, Коломієць – Коломійця. */
  private static SixCases fugitiveVowel(String name) {
    String root = name.substring(0, name.length() - 3);
    String link = name.endsWith("єць") ? "й" : root.endsWith("л") ? "ь" : "";
    return Inflection.soft(name, root + link + "ц", "е");
  }
}
