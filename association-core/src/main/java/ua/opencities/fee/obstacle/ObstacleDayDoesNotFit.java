package ua.opencities.fee.obstacle;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** It began and ended on days that have come, in this order. */
public class ObstacleDayDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private ObstacleDayDoesNotFit(String code, String field, LocalDate day) {
    super(code, day);
    this.field = field;
  }

  static void check(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) throw new ObstacleDayDoesNotFit("obstacle.day-to-come", field, day);
  }

  static ObstacleDayDoesNotFit before(LocalDate since) {
    return new ObstacleDayDoesNotFit("obstacle.ends-before", "until", since);
  }

  @Override
  public String field() {
    return field;
  }
}
