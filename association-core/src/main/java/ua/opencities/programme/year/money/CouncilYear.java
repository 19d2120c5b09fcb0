package ua.opencities.programme.year.money;

import java.time.LocalDate;
import ua.opencities.tenancy.CouncilId;

/** Whose money of which budget year. */
record CouncilYear(CouncilId council, int year) {
  CouncilYear before() {
    return new CouncilYear(council, year - 1);
  }

  CouncilYear after() {
    return new CouncilYear(council, year + 1);
  }

  LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  boolean holds(LocalDate day) {
    return day.getYear() == year;
  }

  boolean isOver(LocalDate today) {
    return today.isAfter(lastDay());
  }
}
