package ua.opencities.fee.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * The account at a date.
 *
 * @param balance the sum of the entries: positive is owed, negative is paid ahead
 * @param credit what was paid and no charge has taken; {@code balance = ageing.total() − credit}
 * @param charges every charge so far, or its parts where other days were agreed, the oldest due
 *     first
 * @param entries in the order of booking
 * @param arrears empty while nothing is late
 */
public record AccountStatement(
    CouncilId council,
    LocalDate asOf,
    Money balance,
    Money credit,
    Ageing ageing,
    List<Debt> charges,
    List<EntryView> entries,
    Optional<Arrears> arrears) {

  /** What waits for a payment, a charge that is paid in parts once. */
  public List<Debt> open() {
    return Debt.whole(charges).stream().filter(Debt::isOpen).toList();
  }

  /** Whether an opening was taken back. */
  public boolean isReversed(EntryView entry) {
    return entry.kind().isOpening()
        && entries.stream()
            .anyMatch(
                other ->
                    other.kind() == EntryKind.OPENING_REVERSAL
                        && other.source().equals(entry.source()));
  }
}
