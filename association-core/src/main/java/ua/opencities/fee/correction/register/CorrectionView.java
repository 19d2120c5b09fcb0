package ua.opencities.fee.correction.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.correction.paper.CorrectionId;
import ua.opencities.fee.correction.paper.CorrectionKind;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * A correction to read.
 *
 * @param invoice empty of a refund, as {@code invoiceNumber}
 * @param amount what the council owes more (+) or less (-); of a refund what went back
 * @param before the invoice's sum until then, what was still to be paid of it, or the credit
 */
public record CorrectionView(
    CorrectionId id,
    CouncilId council,
    String councilName,
    CorrectionKind kind,
    Optional<UUID> invoice,
    Optional<String> invoiceNumber,
    String number,
    Optional<LocalDate> dueOn,
    Money amount,
    Money before,
    Grounds grounds,
    String madeBy,
    Instant madeAt) {
  public Money after() {
    return kind == CorrectionKind.REFUND ? before.minus(amount) : before.plus(amount);
  }

  public boolean raises() {
    return amount.isPositive();
  }
}
