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
 * @param opening the debt from before that was written off
 * @param reverses the mistaken one that this answers; {@code reversedBy} what answers this
 * @param takenOver the debt was a predecessor's, {@code council} is its heir
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
    Instant madeAt,
    Optional<Ref> opening,
    Optional<Ref> reverses,
    Optional<Ref> reversedBy,
    boolean takenOver) {

  /** Another document, by the number that people read. */
  public record Ref(UUID id, String number) {
    static Optional<Ref> of(Optional<UUID> id, Optional<String> number) {
      return id.map(it -> new Ref(it, number.orElse("")));
    }
  }

  public Money after() {
    return kind.ofCredit() ? before.minus(amount) : before.plus(amount);
  }

  /** Without its sign. */
  public Money size() {
    return raises() ? amount : amount.negated();
  }

  public boolean isReversible() {
    return kind.reversal().isPresent() && reversedBy.isEmpty();
  }

  public boolean raises() {
    return amount.isPositive();
  }
}
