package ua.opencities.tariff.terms;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.function.ToIntFunction;
import ua.opencities.shared.Period;
import ua.opencities.shared.Share;

/**
 * What a council owes for the year in which it joins or leaves. A month or a quarter that has begun
 * counts whole, however few of its days the council was a member; so no year is longer than
 * another.
 */
public enum PartYear {
  FULL_YEAR(1, day -> 1),
  MONTHS(12, LocalDate::getMonthValue),
  QUARTERS(4, day -> day.get(IsoFields.QUARTER_OF_YEAR));

  private final int ofYear;
  private final transient ToIntFunction<LocalDate> place;

  PartYear(int ofYear, ToIntFunction<LocalDate> place) {
    this.ofYear = ofYear;
    this.place = place;
  }

  /** Of a year in which the council is no member on any day, nothing. */
  public Share of(int year, Period member) {
    if (this == FULL_YEAR) return Share.WHOLE;
    LocalDate begins = LocalDate.of(year, Month.JANUARY, 1);
    LocalDate ends = LocalDate.of(year, Month.DECEMBER, 31);
    LocalDate first = member.from().isAfter(begins) ? member.from() : begins;
    LocalDate last = member.to().filter(day -> day.isBefore(ends)).orElse(ends);
    if (last.isBefore(first)) return new Share(0, ofYear);
    return new Share(place.applyAsInt(last) - place.applyAsInt(first) + 1, ofYear);
  }
}
