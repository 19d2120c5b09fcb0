package ua.opencities.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of bodies and territories in six cases. The words before the head noun agree with it; what
 * follows stays as it is (Київська районна <i>в місті Харкові</i> рада, рада <i>Львівського
 * району</i>). A name without a known head noun is left unchanged in every case.
 */
public final class CouncilName {
  private static final Map<String, SixCases> FEMININE =
      Map.ofEntries(
          entry(Inflection.onA("рада")),
          entry(Inflection.onA("громада")),
          entry(Inflection.onA("адміністрація")),
          entry(Inflection.onA("асоціація")),
          entry(Inflection.onA("спілка")),
          entry(Inflection.onA("дирекція")),
          entry(Inflection.onA("комісія")),
          entry(Inflection.onA("республіка")),
          entry(SixCases.endings("област", "область", "і", "і", "ь", "ю", "і")));
  private static final Map<String, SixCases> MASCULINE =
      Map.ofEntries(
          entry(SixCases.endings("район", "район", "у", "у", "", "ом", "і")),
          entry(SixCases.endings("комітет", "комітет", "у", "у", "", "ом", "і")),
          entry(SixCases.endings("виконком", "виконком", "у", "у", "", "ом", "і")));

  /**
   * A name that is no adjective stays as it is: Асканія-Нова селищна рада – Асканія-Нова селищної
   * ради.
   */
  private static final Set<String> APPOSITIONS = Set.of("асканія-нова");

  private static final Set<String> PREPOSITIONS = Set.of("в", "у", "на", "при", "з");

  private CouncilName() {}

  /** «Жовківська міська рада» → «Жовківської міської ради» and so on. */
  public static SixCases inSixCases(String name) {
    List<String> words = List.of(Apostrophe.unified(name).strip().split("\\s+"));
    int head = headOf(words);
    if (head < 0) return SixCases.unchanged(String.join(" ", words));
    boolean feminine = FEMININE.containsKey(lower(words.get(head)));
    List<SixCases> parts = new ArrayList<>();
    boolean agrees = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      agrees = agrees && i < head && !PREPOSITIONS.contains(lower(word));
      if (i == head) parts.add(head(word, feminine));
      else parts.add(agrees ? adjective(word, feminine) : SixCases.unchanged(word));
    }
    return parts.stream().reduce((one, next) -> one.joinedBy(" ", next)).orElseThrow();
  }

  /** «Жовківська міська рада» → «Жовківська міська територіальна громада», in six cases. */
  public static SixCases hromadaInSixCases(String councilName) {
    return inSixCases(councilName.replaceFirst("рада$", "територіальна громада"));
  }

  private static int headOf(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = lower(words.get(i));
      if (FEMININE.containsKey(word) || MASCULINE.containsKey(word)) return i;
    }
    return -1;
  }

  private static SixCases head(String word, boolean feminine) {
    SixCases known = (feminine ? FEMININE : MASCULINE).get(lower(word));
    if (!Character.isUpperCase(word.charAt(0))) return known;
    return new SixCases(
        word,
        capitalised(known.genitive()),
        capitalised(known.dative()),
        capitalised(known.accusative()),
        capitalised(known.instrumental()),
        capitalised(known.locative()));
  }

  private static SixCases adjective(String word, boolean feminine) {
    if (APPOSITIONS.contains(lower(word))) return SixCases.unchanged(word);
    if (feminine && Inflection.endsWithAny(word, "а", "я"))
      return Inflection.feminineAdjective(word);
    if (!feminine && Inflection.endsWithAny(word, "ий", "ій"))
      return Inflection.masculineAdjective(word, false);
    return SixCases.unchanged(word);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map.Entry<String, SixCases> entry(SixCases noun) {
    return Map.entry(noun.nominative(), noun);
  }
}
