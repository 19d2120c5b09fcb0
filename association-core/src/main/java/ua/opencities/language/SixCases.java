package ua.opencities.language;

import java.util.Map;

/** One name or phrase in six cases. */
public record SixCases(
    String nominative,
    String genitive,
    String dative,
    String accusative,
    String instrumental,
    String locative) {

  /** What does not change its form: «Кармен», a post the rules do not know. */
  public static SixCases unchanged(String word) {
    return new SixCases(word, word, word, word, word, word);
  }

  static SixCases endings(
      String stem,
      String nominative,
      String genitive,
      String dative,
      String accusative,
      String instrumental,
      String locative) {
    return new SixCases(
        nominative,
        stem + genitive,
        stem + dative,
        stem + accusative,
        stem + instrumental,
        stem + locative);
  }

  public String in(GrammaticalCase asked) {
    return switch (asked) {
      case NOMINATIVE -> nominative;
      case GENITIVE -> genitive;
      case DATIVE -> dative;
      case ACCUSATIVE -> accusative;
      case INSTRUMENTAL -> instrumental;
      case LOCATIVE -> locative;
    };
  }

  /** What an editor put right wins over the rule; an empty correction is none. */
  public SixCases withCorrections(Map<GrammaticalCase, String> corrections) {
    return new SixCases(
        or(corrections.get(GrammaticalCase.NOMINATIVE), nominative),
        or(corrections.get(GrammaticalCase.GENITIVE), genitive),
        or(corrections.get(GrammaticalCase.DATIVE), dative),
        or(corrections.get(GrammaticalCase.ACCUSATIVE), accusative),
        or(corrections.get(GrammaticalCase.INSTRUMENTAL), instrumental),
        or(corrections.get(GrammaticalCase.LOCATIVE), locative));
  }

  /** The two side by side: a post and its holder, a name and a surname. */
  public SixCases joinedBy(String between, SixCases next) {
    return new SixCases(
        nominative + between + next.nominative,
        genitive + between + next.genitive,
        dative + between + next.dative,
        accusative + between + next.accusative,
        instrumental + between + next.instrumental,
        locative + between + next.locative);
  }

  private static String or(String correction, String byRule) {
    return correction == null || correction.isBlank() ? byRule : correction.strip();
  }
}
