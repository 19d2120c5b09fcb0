package ua.opencities.fee.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * A charge on the account, or a part of it that is due on a day of its own, and what is still to be
 * paid of it.
 *
 * @param source the invoice, {@code reference} its number
 * @param outstanding zero when settled
 * @param agreedOn when {@code dueOn} was agreed; empty where the invoice's own day stands
 */
public record Debt(
    UUID entry,
    UUID source,
    String reference,
    LocalDate bookedOn,
    LocalDate dueOn,
    Money amount,
    Money outstanding,
    Optional<LocalDate> agreedOn) {

  public Debt(
      UUID entry,
      UUID source,
      String reference,
      LocalDate bookedOn,
      LocalDate dueOn,
      Money amount,
      Money outstanding) {
    this(entry, source, reference, bookedOn, dueOn, amount, outstanding, Optional.empty());
  }

  /** The charges themselves, each due when the first of its open parts is. */
  static List<Debt> whole(List<Debt> parts) {
    var charges = new LinkedHashMap<UUID, Debt>();
    for (Debt part : parts) charges.merge(part.entry(), part, Debt::and);
    return List.copyOf(charges.values());
  }

  private Debt and(Debt later) {
    return new Debt(
        entry,
        source,
        reference,
        bookedOn,
        isOpen() ? dueOn : later.dueOn,
        amount.plus(later.amount),
        outstanding.plus(later.outstanding));
  }

  public Money paid() {
    return amount.minus(outstanding);
  }

  public boolean isOpen() {
    return outstanding.isPositive();
  }

  /** Zero until the due day has passed: the due day itself is in time. */
  public long daysLate(LocalDate on) {
    return isOpen() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, on)) : 0;
  }
}
