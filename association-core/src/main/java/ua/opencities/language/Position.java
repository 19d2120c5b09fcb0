package ua.opencities.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Posts of officials in six cases: the head noun of a small table with the adjectives before it;
 * what follows stays (секретар <i>ради</i>, керуюча <i>справами</i>). An unknown post, and one that
 * stands in another case already (в. о. міського голови), stays as typed.
 */
public final class Position {
  private static final Map<String, SixCases> HEADS = heads();

  /** в. о., т. в. о.: nobody declines an abbreviation, and what follows has its case. */
  private static final Pattern ACTING = Pattern.compile("(т\\.?)?(в\\.?)?(о\\.?)?");

  private Position() {}

  /** False for a post that the table does not know: its cases have to be typed. */
  public static boolean canBeDeclined(String post) {
    List<String> words = words(post);
    return head(words) < words.size() || ACTING.matcher(lower(words.get(0))).matches();
  }

  /** «міський голова» → «міського голови» and so on. */
  public static SixCases inSixCases(String post) {
    List<String> words = words(post);
    int head = head(words);
    if (head == words.size()) return SixCases.unchanged(String.join(" ", words));
    List<SixCases> parts = new ArrayList<>();
    for (String adjective : words.subList(0, head)) parts.add(adjective(adjective));
    parts.add(likeTyped(words.get(head), HEADS.get(lower(words.get(head)))));
    for (String tail : words.subList(head + 1, words.size())) parts.add(SixCases.unchanged(tail));
    return parts.stream().reduce((one, next) -> one.joinedBy(" ", next)).orElseThrow();
  }

  private static List<String> words(String post) {
    return List.of(Apostrophe.unified(post).strip().split("\\s+"));
  }

  /** Where the head noun stands behind its adjectives; after the last word where none is known. */
  private static int head(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (HEADS.containsKey(lower(words.get(at)))) return at;
      if (!isAdjective(words.get(at))) break;
    }
    return words.size();
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
            "юрист",
            "економіст",
            "адміністратор",
            "координатор",
            "інспектор",
            "консультант",
            "архітектор",
            "менеджер",
            "радник",
            "помічник",
            "речник",
            "завідувач",
            "виконувач")) heads.put(noun, Inflection.masculine(noun));
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
            "юристка",
            "економістка",
            "адміністраторка",
            "координаторка",
            "інспекторка",
            "консультантка",
            "архітекторка",
            "менеджерка",
            "радниця",
            "помічниця",
            "речниця",
            "завідувачка",
            "виконувачка",
            "фахівчиня",
            "особа")) heads.put(noun, Inflection.onA(noun));
    for (String participle :
        List.of("керуючий", "управляючий", "виконуючий", "завідуючий", "уповноважений"))
      heads.put(participle, Inflection.masculineAdjective(participle, true));
    for (String participle :
        List.of("керуюча", "управляюча", "виконуюча", "завідуюча", "уповноважена"))
      heads.put(participle, Inflection.feminineAdjective(participle));
    heads.put("фахівець", Inflection.soft("фахівець", "фахівц", "е"));
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
