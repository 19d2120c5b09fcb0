package ua.opencities.programme.text;

import java.util.List;
import java.util.regex.Pattern;

/** «… на 2022 рік» becomes «… на 2025–2027 роки». */
final class YearsInTitle {
  private static final Pattern AT_THE_END =
      Pattern.compile("\\d{4}(?:\\s*[-–—]\\s*\\d{4})?[\\s\\u00a0]*(?:рік|року|роки|років|рр?\\.?)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");

  private YearsInTitle() {}

  /** A title without years stays as it is. */
  static String moved(String title, int fromYear, int toYear) {
    return AT_THE_END.matcher(title).replaceAll(years(fromYear, toYear));
  }

  /**
   * A term that names all the programme's years names the new ones; in other words, «до 1 лютого
   * 2023 року», each year of the programme and the one after it moves by as many years as its
   * beginning does.
   */
  static String shifted(String words, List<Integer> before, int fromYear, int toYear) {
    int first = before.get(0);
    int last = before.get(before.size() - 1);
    if (namesAll(words, before)) return years(fromYear, toYear);
    return YEAR.matcher(words)
        .replaceAll(
            found -> {
              int year = Integer.parseInt(found.group());
              boolean own = year >= first && year <= last + 1;
              return String.valueOf(own ? year + fromYear - first : year);
            });
  }

  /** Whether a term is all the years and nothing else: «2022 рік», «2025–2027 роки». */
  static boolean namesAll(String words, List<Integer> years) {
    return words
        .replace('\u00a0', ' ')
        .equals(years(years.get(0), years.get(years.size() - 1)).replace('\u00a0', ' '));
  }

  static String years(int fromYear, int toYear) {
    return fromYear == toYear ? fromYear + "\u00a0рік" : fromYear + "–" + toYear + "\u00a0роки";
  }
}
