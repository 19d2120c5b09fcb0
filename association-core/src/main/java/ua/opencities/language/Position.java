package ua.opencities.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Posts of officials in six cases: the head noun of a small table with the adjectives before it;
 * what follows stays (секретар <i>ради</i>, керуюча <i>справами</i>). An unknown post, and one that
 * stands in another case already (в. о. міського голови), stays as typed.
 */
public final class Position {
  private static final Map<String, SixCases> HEADS = heads();

  private Position() {}

  /** «міський голова» → «міського голови» and so on. */
  public static SixCases inSixCases(String post) {
    List<String> words = List.of(Apostrophe.unified(post).strip().split("\\s+"));
    int head = 0;
    while (head < words.size() && !HEADS.containsKey(lower(words.get(head)))) {
      if (!isAdjective(words.get(head))) return SixCases.unchanged(String.join(" ", words));
      head++;
    }
    if (head == words.size()) return SixCases.unchanged(String.join(" ", words));
    List<SixCases> parts = new ArrayList<>();
    for (String adjective : words.subList(0, head)) parts.add(adjective(adjective));
    parts.add(likeTyped(words.get(head), HEADS.get(lower(words.get(head)))));
    for (String tail : words.subList(head + 1, words.size())) parts.add(SixCases.unchanged(tail));
    return parts.stream().reduce((one, next) -> one.joinedBy(" ", next)).orElseThrow();
  }

  private static Map<String, SixCases> heads() {
    Map<String, SixCases> heads = new java.util.HashMap<>();
    for (String noun :
        List.of(
            "секретар",
            "начальник",
            "заступник",
            "директор",
            "бухгалтер",
            "спеціаліст",
            "президент",
            "віце-президент",
            "керівник",
            "представник",
            "депутат",
            "юрист")) heads.put(noun, Inflection.masculine(noun));
    for (String noun :
        List.of(
            "голова",
            "староста",
            "секретарка",
            "начальниця",
            "заступниця",
            "директорка",
            "бухгалтерка",
            "спеціалістка",
            "президентка",
            "віце-президентка",
            "керівниця",
            "представниця",
            "депутатка",
            "юристка")) heads.put(noun, Inflection.onA(noun));
    for (String participle : List.of("керуючий", "виконуючий", "завідуючий", "уповноважений"))
      heads.put(participle, Inflection.masculineAdjective(participle, true));
    for (String participle : List.of("керуюча", "виконуюча", "завідуюча", "уповноважена"))
      heads.put(participle, Inflection.feminineAdjective(participle));
    return heads;
  }

  private static boolean isAdjective(String word) {
    return word.length() > 3 && Inflection.endsWithAny(word, "ий", "ій", "а");
  }

  private static SixCases adjective(String word) {
    return word.endsWith("а")
        ? Inflection.feminineAdjective(word)
        : Inflection.masculineAdjective(word, true);
  }

  private static SixCases likeTyped(String typed, SixCases noun) {
    if (!Character.isUpperCase(typed.charAt(0))) return noun;
    String first = typed.substring(0, 1);
    return new SixCases(
        typed,
        first + noun.genitive().substring(1),
        first + noun.dative().substring(1),
        first + noun.accusative().substring(1),
        first + noun.instrumental().substring(1),
        first + noun.locative().substring(1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
