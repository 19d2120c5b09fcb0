package ua.opencities.council.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and spreadsheets write it: {@code 1.2.2024}, {@code 01/02/24}, {@code
 * 2024-02-01}, {@code 01.02.2024 р.}, or the number of days by which a workbook keeps it.
 */
public final class CellDay {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  /** Day one of a workbook is 1 January 1900, and it counts a 29 February 1900 that never was. */
  private static final LocalDate BEFORE_DAY_ONE = LocalDate.of(1899, 12, 30);

  private CellDay() {}

  /**
   * @throws CellNotUnderstood with the cell as it is written
   */
  public static LocalDate read(String cell) {
    String day =
        cell.strip()
            .replaceAll("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$", "")
            .replaceAll("\\s*(р\\.?|року)$", "");
    try {
      Matcher dayFirst = DAY_FIRST.matcher(day);
      if (dayFirst.matches()) return of(year(dayFirst.group(3)), dayFirst, 2, 1);
      Matcher yearFirst = YEAR_FIRST.matcher(day);
      if (yearFirst.matches()) return of(Integer.parseInt(yearFirst.group(1)), yearFirst, 2, 3);
      if (day.matches("[2-7]\\d{4}(\\.\\d+)?"))
        return BEFORE_DAY_ONE.plusDays(Long.parseLong(day.replaceAll("\\..*", "")));
    } catch (DateTimeException noSuchDay) {
      throw CellNotUnderstood.day(cell);
    }
    throw CellNotUnderstood.day(cell);
  }

  private static LocalDate of(int year, Matcher parts, int month, int day) {
    return LocalDate.of(
        year, Integer.parseInt(parts.group(month)), Integer.parseInt(parts.group(day)));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }
}
