package ua.opencities.fee.number;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Says which number a series of a year begins with, for an association whose earlier papers bear
 * the numbers before it. Of this and the first paper, begun at once, the second sees the first.
 */
@UseCase
@StaffOnly
public class SetFirstNumber {
  private final NumberSeries numbers;
  private final Event<FirstNumberSet> announced;

  @Inject
  SetFirstNumber(NumberSeries numbers, Event<FirstNumberSet> announced) {
    this.numbers = numbers;
    this.announced = announced;
  }

  /**
   * @throws FirstNumberOutOfRange when it is below 1 or beyond {@link FirstNumberOutOfRange#MOST}
   * @throws SeriesHasBegun when a number of that year was given already
   */
  public void set(Actor actor, Series series, int year, int first) {
    if (first < 1 || first > FirstNumberOutOfRange.MOST) throw new FirstNumberOutOfRange();
    if (year < 1991 || year > 2200) throw new YearOfNoSeries(year);
    if (!numbers.beginWith(series.code(), year, first))
      throw new SeriesHasBegun(year, numbers.last(series.code(), year));
    announced.fire(new FirstNumberSet(actor.name(), series, year, first));
  }
}
