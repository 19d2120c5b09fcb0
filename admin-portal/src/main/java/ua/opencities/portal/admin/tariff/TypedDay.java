package ua.opencities.portal.admin.tariff;

import java.time.DateTimeException;
import java.time.MonthDay;
import ua.opencities.shared.RuleBroken;

/** A day of every year as people type it: {@code 31.03}. */
final class TypedDay {
  private TypedDay() {}

  static MonthDay of(String field, String typed) {
    if (typed.matches("\\d{1,2}\\.\\d{1,2}\\.?"))
      try {
        String[] parts = typed.split("\\.");
        return MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
      } catch (DateTimeException noSuchDay) {
        // said below
      }
    throw new DayNotUnderstood(field, typed);
  }

  static class DayNotUnderstood extends RuleBroken {
    private static final long serialVersionUID = 1;
    private final String field;

    DayNotUnderstood(String field, String typed) {
      super("tariff.day-not-understood", typed.length() > 30 ? typed.substring(0, 30) : typed);
      this.field = field;
    }

    @Override
    public String field() {
      return field;
    }
  }
}
