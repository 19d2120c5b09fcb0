package ua.opencities.fee.number;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * How far the days of a series have come: an earlier invoice would have a later number than some
 * that follow it, which is no error but is looked at twice.
 */
@UseCase
@StaffOnly
public class NewestInvoice {
  private final NewestRows rows;

  @Inject
  NewestInvoice(NewestRows rows) {
    this.rows = rows;
  }

  public record Newest(String number, LocalDate issuedOn) {}

  /**
   * @param year of the days of issue
   * @return empty where the series has no invoice
   */
  public Optional<Newest> of(Actor actor, int year) {
    return rows.newest(year);
  }
}
