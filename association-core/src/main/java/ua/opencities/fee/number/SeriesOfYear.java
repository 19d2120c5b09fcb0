package ua.opencities.fee.number;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** How far the numbers of a year have come. */
@UseCase
@StaffOnly
public class SeriesOfYear {
  private final NumberSeries numbers;

  @Inject
  SeriesOfYear(NumberSeries numbers) {
    this.numbers = numbers;
  }

  /** Every series, those too that gave no number yet. */
  public List<SeriesView> all(Actor actor, int year) {
    return numbers.of(year);
  }
}
