package ua.opencities.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A payment as it is listed.
 *
 * @param settled what invoices have taken of it; the rest is the council's credit
 */
public record PaymentView(
    PaymentId id,
    CouncilId council,
    String councilName,
    LocalDate receivedOn,
    Money amount,
    String payer,
    String documentNumber,
    String purpose,
    Optional<String> bankReference,
    String recordedBy,
    Instant recordedAt,
    Money settled) {
  public Money credit() {
    return amount.minus(settled);
  }
}
