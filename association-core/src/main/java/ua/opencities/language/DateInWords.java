package ua.opencities.language;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates as Ukrainian papers and pages write them. */
public final class DateInWords {
  private static final List<String> OF_MONTH =
      List.of(
          "січня",
          "лютого",
          "березня",
          "квітня",
          "травня",
          "червня",
          "липня",
          "серпня",
          "вересня",
          "жовтня",
          "листопада",
          "грудня");
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Room for a date that is written by hand; it does not part at the end of a line. */
  public static final String BY_HAND = "«___»\u00a0________\u00a020__\u00a0року";

  private DateInWords() {}

  /** «05 січня 2026 року»: two digits of the day, as ДСТУ 4163:2020 writes dates in papers. */
  public static String official(LocalDate day) {
    return String.format("%02d\u00a0", day.getDayOfMonth()) + monthAndYear(day) + "\u00a0року";
  }

  /** «5 січня 2026 р.», for pages. */
  public static String shortly(LocalDate day) {
    return day.getDayOfMonth() + "\u00a0" + monthAndYear(day) + "\u00a0р.";
  }

  /** «05.01.2026». */
  public static String digits(LocalDate day) {
    return DIGITS.format(day);
  }

  /** «січня», for a date whose day is filled in by hand. */
  public static String ofMonth(int month) {
    return OF_MONTH.get(month - 1);
  }

  /** «31 березня», of every year. */
  public static String ofEveryYear(MonthDay day) {
    return day.getDayOfMonth() + "\u00a0" + ofMonth(day.getMonthValue());
  }

  private static String monthAndYear(LocalDate day) {
    return ofMonth(day.getMonthValue()) + " " + day.getYear();
  }
}
