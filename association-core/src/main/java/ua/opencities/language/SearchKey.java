package ua.opencities.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is compared when people search: lower case, no apostrophes, ґ as г, hyphens and other marks
 * as one blank, Latin look-alikes inside Cyrillic words as Cyrillic. The same for the stored key
 * and the typed words; no character of it means anything to {@code like}.
 */
public final class SearchKey {
  private static final String LATIN = "ABCEHIKMOPTXYaceiopxykmtnh";
  private static final String CYRILLIC = "АВСЕНІКМОРТХУасеіорхукмтпн";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("[UuУу][AaАа]\\d+");

  private SearchKey() {}

  public static String of(String text) {
    if (text == null) return "";
    String composed =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[" + Apostrophe.ALL + "\\u0301\\u00ad]", "");
    return WORD.matcher(composed)
        .replaceAll(found -> Matcher.quoteReplacement(oneScript(found.group())))
        .toLowerCase(Locale.ROOT)
        .replace('ґ', 'г')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** A word with one Cyrillic letter is Cyrillic; a КАТОТТГ code is Latin however it was typed. */
  private static String oneScript(String word) {
    if (CODE.matcher(word).matches()) return "UA" + word.substring(2);
    boolean cyrillic =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    if (!cyrillic) return word;
    StringBuilder one = new StringBuilder(word.length());
    for (char letter : word.toCharArray()) {
      int at = LATIN.indexOf(letter);
      one.append(at < 0 ? letter : CYRILLIC.charAt(at));
    }
    return one.toString();
  }
}
