package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** How corrections, write-offs and refunds meet the other entries of an account that is held. */
@ApplicationScoped
class Takings {

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Accounts accounts;

  /**
   * Takes from what is open of the invoice, of its latest corrections first.
   *
   * @return what is left, since so much was not open
   */
  Money open(AccountEntry lowering, UUID invoice, Money amount) {
    var open = new ArrayList<>(Debt.whole(accounts.charges(lowering.council(), Accounts.EVER)));
    open.removeIf(debt -> !debt.source().equals(invoice) || !debt.isOpen());
    open.sort((one, other) -> other.bookedOn().compareTo(one.bookedOn()));
    Money left = amount;
    for (Debt debt : open) {
      Money taken = debt.outstanding().min(left);
      if (!taken.isPositive()) break;
      meet(lowering, debt.entry(), taken, later(debt.bookedOn(), lowering.bookedOn()));
      left = left.minus(taken);
    }
    database.flush();
    return left;
  }

  /** Takes from what was paid of the invoice, of the latest payment first, which is free again. */
  void release(AccountEntry lowering, UUID invoice, Money amount) {
    Money left = amount;
    for (Part paid : paid(lowering.council(), invoice)) {
      Money taken = paid.amount().min(left);
      if (!taken.isPositive()) break;
      var day = later(paid.on(), lowering.bookedOn());
      database.persist(
          new Settlement(
              lowering.council(),
              new Part(paid.charge(), paid.payment(), paid.credit(), taken.negated(), day)));
      // the charge must have room again before the correction meets it
      database.flush();
      meet(lowering, paid.charge(), taken, lowering.bookedOn());
      database.flush();
      left = left.minus(taken);
    }
    if (left.isPositive()) throw new IllegalStateException("more taken off than was charged");
  }

  /** Takes from what is free, of the oldest payment first. */
  void refund(AccountEntry refund, Money amount, List<Credit> credits) {
    Money left = amount;
    for (Credit credit : credits) {
      if (credit.bookedOn().isAfter(refund.bookedOn())) continue;
      Money taken = credit.left().min(left);
      if (!taken.isPositive()) break;
      database.persist(
          new Settlement(
              refund.council(),
              new Part(refund.id(), credit.entry(), credit.kind(), taken, refund.bookedOn())));
      left = left.minus(taken);
    }
    if (left.isPositive()) throw new IllegalStateException("more refunded than was free");
    database.flush();
  }

  private void meet(AccountEntry lowering, UUID charge, Money amount, LocalDate on) {
    database.persist(
        new Settlement(
            lowering.council(), new Part(charge, lowering.id(), lowering.kind(), amount, on)));
  }

  private List<Part> paid(CouncilId council, UUID invoice) {
    var rows =
        database
            .createNativeQuery(
                "select s.charge_entry, s.payment_entry, s.credit, sum(s.amount), max(s.settled_on)"
                    + " from account_entry e join settlement s on s.charge_entry = e.id"
                    + " where coalesce(e.about, e.source) = ?1 and e.council_id = ?2"
                    + " and s.credit in ('PAYMENT', 'OPENING', 'TAKEN_OVER')"
                    + " group by s.charge_entry, s.payment_entry, s.credit, e.position"
                    + " having sum(s.amount) > 0"
                    + " order by max(s.settled_on) desc, e.position desc, s.payment_entry")
            .setParameter(1, invoice)
            .setParameter(2, council.value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Part(r.id(), r.id(), EntryKind.valueOf(r.text()), r.money(), r.day()))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
