package ua.opencities.language;

/**
 * How a Ukrainian paper is set: parts that belong together do not part at the end of a line, one
 * apostrophe, « » outside and „ “ inside, a dash between words is a dash.
 */
public final class Typography {
  public static final char NO_BREAK = '\u00a0';
  private static final String ABBREVIATIONS =
      "м|с|смт|с-ще|вул|просп|пл|буд|кв|ст|п|пп|ч|абз|р|рр|обл|р-н|т|див|ім";

  private static final String MONTHS =
      "(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)(ня|ого|а)";

  private Typography() {}

  /**
   * «№ 5», «м. Жовква», «ст. 28», «12 000,00 грн», «5 січня», «О. В. Коваль» with no-break spaces;
   * quotation marks in order.
   */
  public static String joined(String text) {
    if (text == null) return "";
    String joined =
        quoted(Apostrophe.unified(text))
            .replaceAll("(?<=\\S)[ \\t]{2,}(?=\\S)", " ")
            .replaceAll("(?<=\\S) [-–—] (?=\\S)", "\u00a0– ")
            .replaceAll("№[ \u00a0]*(?=[\\p{L}\\p{N}_])", "№\u00a0")
            .replaceAll(
                "(?U)(?<![\\p{L}’])(" + ABBREVIATIONS + ")\\. (?=[\\p{L}\\p{N}])", "$1.\u00a0")
            .replaceAll("(?U)(?<![\\p{L}\\d’])([А-ЯҐЄІЇ]\\.) (?=[А-ЯҐЄІЇ][\\p{L}.])", "$1\u00a0")
            .replaceAll("(?U)(?<=\\b\\d{1,2}) (?=" + MONTHS + "(?![\\p{L}]))", "\u00a0")
            .replaceAll("(?<=\\d) (?=\\d{3}(?!\\d))", "\u00a0")
            .replaceAll(
                "(?U)(?<=\\d) (?=(грн|гривень|гривні|гривня|коп|%|р\\.|рр\\.|року|роки|рік|році|млн|тис)(?![\\p{L}]))",
                "\u00a0");
    return joined.replaceAll("в\\. о\\. ", "в.\u00a0о.\u00a0");
  }

  private static String quoted(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if ("«»„“”\"".indexOf(mark) < 0) {
        kept.append(mark);
      } else if (opens(mark, i == 0 ? ' ' : text.charAt(i - 1))) {
        kept.append(depth++ == 0 ? '«' : '„');
      } else {
        depth = Math.max(0, depth - 1);
        kept.append(depth == 0 ? '»' : '“');
      }
    }
    return kept.toString();
  }

  private static boolean opens(char mark, char before) {
    return switch (mark) {
      case '«', '„' -> true;
      case '»' -> false;
      default -> Character.isSpaceChar(before) || "\n\t(«„".indexOf(before) >= 0;
    };
  }
}
