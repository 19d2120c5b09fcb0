package ua.opencities.programme.year.money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * What of the year before may be registered again. A programme that goes on renews what is its own;
 * one that is new renews what was left by those that hold no more.
 */
record Renewal(YearBook before, YearBook now) {
  /** The whole, whoever may renew it. */
  Money open() {
    return Money.sum(before.owners().stream().map(before::ledger).map(this::openOf).toList());
  }

  /** Of one ledger: an entry renews a single lapse. */
  Money openFor(Optional<UUID> owner) {
    return candidates(owner).stream()
        .map(this::openOf)
        .max(Comparator.naturalOrder())
        .orElse(Money.ZERO);
  }

  /**
   * @throws MoneyOutOfLine when nothing lapsed that it could renew, or less
   */
  void renew(MoneyEntry entry, Optional<UUID> owner) {
    Ledger most =
        candidates(owner).stream()
            .max(Comparator.comparing(this::openOf))
            .orElseThrow(() -> MoneyOutOfLine.nothingLapsed(before.of().year()));
    MoneyEntry lapse = most.lapse().orElseThrow();
    entry.renew(lapse);
    // a correction counts in the place of what it corrects
    Money renewed = new Ledger(now.rows()).with(entry).renewedOf(most);
    if (renewed.compareTo(lapse.amount()) > 0)
      throw MoneyOutOfLine.renewsMoreThanLapsed(lapse.amount(), renewed);
  }

  private List<Ledger> candidates(Optional<UUID> owner) {
    Ledger own = before.ledger(owner);
    if (hasLapsed(own)) return List.of(own);
    return before.owners().stream()
        .filter(each -> !now.isHeld(each))
        .map(before::ledger)
        .filter(Renewal::hasLapsed)
        .toList();
  }

  private static boolean hasLapsed(Ledger ledger) {
    return ledger.lapse().filter(it -> it.amount().isPositive()).isPresent();
  }

  private Money openOf(Ledger ledger) {
    Money lapsed = ledger.lapse().map(MoneyEntry::amount).orElse(Money.ZERO);
    return lapsed.minus(new Ledger(now.rows()).renewedOf(ledger));
  }
}
