package ua.opencities.fee.register;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * An invoice as it is listed.
 *
 * @param year the year the fee is for; the number carries the year of issue
 * @param dueOn as printed, as {@code amount} is
 * @param payBy the day by which the next part is to be paid; another one where that was agreed
 * @param corrected the sum by its corrective invoices; {@code amount} while there are none
 * @param writtenOff what of it nobody will collect
 * @param paid what payments took of it
 * @param passedOn what of it another council took over
 * @param agreedOn when {@code payBy} was agreed; empty while it is the printed day
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
    LocalDate payBy,
    Optional<LocalDate> agreedOn,
    Money amount,
    Money corrected,
    Money writtenOff,
    Money paid,
    Money passedOn,
    InvoiceState state) {
  public Money outstanding() {
    return corrected.minus(writtenOff).minus(paid);
  }

  public boolean isCorrected() {
    return !corrected.plus(passedOn).equals(amount);
  }
}
