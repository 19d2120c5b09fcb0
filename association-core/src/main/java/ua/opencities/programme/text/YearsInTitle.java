package ua.opencities.programme.text;

import java.util.regex.Pattern;

/** «… на 2022 рік» becomes «… на 2025–2027 роки». */
final class YearsInTitle {
  private static final Pattern AT_THE_END =
      Pattern.compile("\\d{4}(?:\\s*[-–—]\\s*\\d{4})?[\\s\\u00a0]*(?:рік|року|роки|років|рр?\\.?)");

  private YearsInTitle() {}

  /** A title without years stays as it is. */
  static String moved(String title, int fromYear, int toYear) {
    String years =
        fromYear == toYear ? fromYear + "\u00a0рік" : fromYear + "–" + toYear + "\u00a0роки";
    return AT_THE_END.matcher(title).replaceAll(years);
  }
}
