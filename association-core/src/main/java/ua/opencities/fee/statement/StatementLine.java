package ua.opencities.fee.statement;

import java.time.LocalDate;
import ua.opencities.fee.account.EntryKind;
import ua.opencities.fee.account.EntryView;
import ua.opencities.shared.Money;

/**
 * An entry of the period.
 *
 * @param about what the document is about, in its own words; may be empty
 * @param amount what raises the debt is positive, what lowers it negative
 * @param balance what was owed after it; negative is paid ahead
 */
public record StatementLine(
    LocalDate day, EntryKind kind, String number, String about, Money amount, Money balance) {
  static StatementLine of(EntryView entry, String about) {
    return new StatementLine(
        entry.bookedOn(), entry.kind(), entry.reference(), about, entry.amount(), entry.balance());
  }

  /** What it is called: a write-off taken back is none. */
  public Enum<?> word() {
    return kind.word(amount);
  }

  /** Zero where the entry lowers. */
  public Money raised() {
    return amount.isPositive() ? amount : Money.ZERO;
  }

  /** Zero where the entry raises. */
  public Money lowered() {
    return amount.isPositive() ? Money.ZERO : amount.negated();
  }
}
