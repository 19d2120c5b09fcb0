package ua.opencities.admission.interest;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** Interest is recorded when it was shown, its end when it came. */
public class InterestDayToCome extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private InterestDayToCome(String field, LocalDate day) {
    super("admission.interest-day-to-come", day);
    this.field = field;
  }

  static void refuse(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) throw new InterestDayToCome(field, day);
  }

  @Override
  public String field() {
    return field;
  }
}
