package ua.opencities.shared;

import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both included; without a last day it goes on. */
public record Period(LocalDate from, Optional<LocalDate> to) {
  public Period {
    if (to.isPresent() && to.get().isBefore(from)) throw new PeriodRunsBackwards(from, to.get());
  }

  public static Period between(LocalDate from, LocalDate to) {
    return new Period(from, Optional.of(to));
  }

  public static Period since(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  public static Period ofYear(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
