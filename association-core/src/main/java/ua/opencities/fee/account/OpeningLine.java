package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What an account begins with.
 *
 * @param source the opening, {@code reference} its number or that of the invoice from before
 * @param amount what was owed is positive, what was paid ahead negative; never zero
 * @param dueOn of what was owed
 */
public record OpeningLine(
    CouncilId council,
    UUID source,
    EntryKind kind,
    String reference,
    Money amount,
    LocalDate on,
    Optional<LocalDate> dueOn) {
  boolean owed() {
    return amount.isPositive();
  }
}
