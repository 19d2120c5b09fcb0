package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * The association's invoice for the year's fee, and what of it has come.
 *
 * @param payBy the day by which the next part is to be paid
 * @param agreedOn when another day than the printed one was agreed
 */
public record YearInvoice(
    UUID id,
    String number,
    LocalDate issuedOn,
    LocalDate payBy,
    Optional<LocalDate> agreedOn,
    Money amount,
    Money paid) {
  public Money outstanding() {
    return amount.minus(paid);
  }
}
