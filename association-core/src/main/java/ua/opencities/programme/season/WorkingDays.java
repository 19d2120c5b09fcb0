package ua.opencities.programme.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days, Monday to Friday. While martial law lasts public holidays are working days too: the
 * Law of 15.03.2022 № 2136-IX, article 6, part 6, suspends article 73 of the Labour Code. So {@code
 * off} is empty until the office names days itself, as it will have to once martial law ends.
 *
 * @param off days from Monday to Friday on which nobody works
 */
record WorkingDays(Set<LocalDate> off) {
  WorkingDays {
    off = Set.copyOf(off);
  }

  boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !off.contains(day);
  }

  /** The day itself, or the last working day before it. */
  LocalDate notAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorking(found)) found = found.minusDays(1);
    return found;
  }

  /**
   * The working day from which {@code many} working days pass until the day, the found one counted
   * and the day itself not: ten before Tuesday the 15th is Tuesday the 1st.
   */
  LocalDate before(LocalDate day, int many) {
    LocalDate found = many == 0 ? notAfter(day) : day;
    for (int left = many; left > 0; left--) found = notAfter(found.minusDays(1));
    return found;
  }
}
