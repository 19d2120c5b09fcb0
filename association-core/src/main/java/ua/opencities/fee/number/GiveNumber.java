package ua.opencities.fee.number;

import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Gives the next numbers of a series; whoever rolls back gives them back. */
@UseCase
@StaffOnly
public class GiveNumber {
  public static final String INVOICES = "invoice";

  private final NumberSeries numbers;

  @Inject
  GiveNumber(NumberSeries numbers) {
    this.numbers = numbers;
  }

  public int next(Actor actor, String series, int year) {
    return numbers.next(series, year, 1);
  }

  /** The first of so many that follow one another. */
  public int next(Actor actor, String series, int year, int many) {
    return numbers.next(series, year, many);
  }
}
