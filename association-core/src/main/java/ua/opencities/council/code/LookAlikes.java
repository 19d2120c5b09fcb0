package ua.opencities.council.code;

import java.util.Locale;

/**
 * Brings a code that was typed or copied from an act to Latin capitals and digits: official texts
 * print the letters of codes in Cyrillic, people type О for zero.
 */
final class LookAlikes {
  private static final String LETTERS = "АУОІЗ";
  private static final String MEANT = "AU013";

  private LookAlikes() {}

  static String toCode(String typed) {
    String tight =
        typed == null
            ? ""
            : typed.replaceAll("[\\s\\p{Zs}\\p{Cf}\\-]", "").toUpperCase(Locale.ROOT);
    var code = new StringBuilder();
    for (int i = 0; i < tight.length(); i++) code.append(meant(tight.charAt(i), i));
    return code.toString();
  }

  private static char meant(char typed, int place) {
    if (place > 1 && typed == 'O') return '0';
    if (place > 1 && (typed == 'I' || typed == 'L')) return '1';
    int known = LETTERS.indexOf(typed);
    return known < 0 ? typed : MEANT.charAt(known);
  }
}
