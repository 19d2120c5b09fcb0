package ua.opencities.council;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** What is recorded has happened already; a day to come is a slip of the pen. */
public class DayToCome extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  DayToCome(String field, LocalDate day) {
    super("council.day-to-come", day);
    this.field = field;
  }

  static void refuse(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) throw new DayToCome(field, day);
  }

  @Override
  public String field() {
    return field;
  }
}
