package ua.opencities.fee.opening.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What an account began with.
 *
 * @param number its own, or that of the invoice from before
 * @param amount owed (+) or paid ahead (−) when the books were taken over; of an invoice what was
 *     not paid by then
 * @param invoice empty for a balance
 * @param outstanding of what was owed, still
 */
public record OpeningView(
    UUID id,
    CouncilId council,
    String councilName,
    LocalDate asOf,
    String number,
    Money amount,
    Optional<LocalDate> dueOn,
    Optional<Invoice> invoice,
    Money outstanding) {

  /** Issued before; its paper is not ours. */
  public record Invoice(LocalDate issuedOn, Money sum, Optional<Integer> year) {}
}
