package ua.opencities.letter.number;

import ua.opencities.shared.Text;

/**
 * How an outgoing number is written: {@code {n}} stands for the number itself, {@code {yyyy}} for
 * the year, as in {@code {n}/01-15}. No digit may touch the number, else two of them could look the
 * same.
 */
public record NumberStyle(String style) {
  public static final String PLAIN = "{n}";
  private static final int LONGEST = 40;

  /**
   * @throws NumberStyleNotUnderstood when it has no place for the number, or two
   */
  public NumberStyle {
    style = Text.required("style", style, LONGEST);
    String rest = style.replace("{n}", "").replace("{yyyy}", "");
    boolean once = style.indexOf("{n}") >= 0 && style.indexOf("{n}") == style.lastIndexOf("{n}");
    if (!once
        || !rest.matches("[\\p{L}\\p{N} ./\\-–_№()]*")
        || style.matches(".*([\\d}]\\{n}|\\{n}[\\d{]).*"))
      throw new NumberStyleNotUnderstood(style);
  }

  /** {@code 123/01-15}. */
  public String written(int number, int year) {
    return style.replace("{yyyy}", String.valueOf(year)).replace("{n}", String.valueOf(number));
  }
}
