package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;

/** The association's invoice for the year's fee, and what of it has come. */
public record YearInvoice(
    UUID id, String number, LocalDate issuedOn, LocalDate dueOn, Money amount, Money paid) {
  public Money outstanding() {
    return amount.minus(paid);
  }
}
