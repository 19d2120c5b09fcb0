package ua.opencities.fee.register;

import java.time.LocalDate;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * An invoice as it is listed.
 *
 * @param year the year the fee is for; the number carries the year of issue
 */
public record InvoiceRow(
    InvoiceId id,
    CouncilId council,
    String councilName,
    String oblast,
    String number,
    int year,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money paid,
    InvoiceState state) {
  public Money outstanding() {
    return amount.minus(paid);
  }
}
