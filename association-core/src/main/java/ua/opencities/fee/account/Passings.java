package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Pairs of entries by which debts and credits leave one held account and come into another. */
@ApplicationScoped
class Passings {
  private static final String BETWEEN = " · ";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Accounts accounts;

  /** What came into an account by a line of an act. */
  record Taken(
      UUID entry,
      Money amount,
      LocalDate bookedOn,
      Optional<LocalDate> dueOn,
      String reference,
      Optional<UUID> invoice) {
    String number() {
      return reference.split(BETWEEN, 2)[0];
    }
  }

  /** The debt by its own number, which {@code charge_parts} reads back, and the act. */
  static String named(String number, String act) {
    return number + BETWEEN + act;
  }

  List<Taken> taken(CouncilId council, UUID line) {
    var rows =
        database
            .createNativeQuery(
                "select id, amount, booked_on, due_on, reference, about from account_entry"
                    + " where council_id = ?1 and source = ?2 and kind = 'TAKEN_OVER'"
                    + " order by position")
            .setParameter(1, council.value())
            .setParameter(2, line)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Taken(r.id(), r.money(), r.day(), r.dayIfAny(), r.text(), r.idIfAny()))
        .toList();
  }

  /** A debt may have none: it was owed before there were invoices. */
  Optional<UUID> invoice(Debt debt) {
    return database
            .createNativeQuery("select 1 from invoice where id = ?1")
            .setParameter(1, debt.source())
            .getResultList()
            .isEmpty()
        ? Optional.empty()
        : Optional.of(debt.source());
  }

  AccountEntry debtOut(CouncilId from, Booking booking, Optional<UUID> invoice) {
    var out =
        AccountEntry.passing(
            EntryKind.PASSED_ON, from, booking, booking.amount().negated(), invoice);
    accounts.add(out);
    return out;
  }

  void debtIn(CouncilId to, Booking booking, Optional<UUID> invoice, LocalDate dueOn) {
    accounts.add(
        AccountEntry.passing(EntryKind.TAKEN_OVER, to, booking, booking.amount(), invoice)
            .due(dueOn));
  }

  /** The credit moves as a whole pair; what it was paid with stays where it came in. */
  void credit(CouncilId from, CouncilId to, Booking booking, List<Credit> free) {
    var out =
        AccountEntry.passing(
            EntryKind.PASSED_ON, from, booking, booking.amount(), Optional.empty());
    accounts.add(out);
    Money left = booking.amount();
    for (Credit credit : free) {
      Money taken = credit.left().min(left);
      if (!taken.isPositive()) break;
      meet(from, new Part(out.id(), credit.entry(), credit.kind(), taken, booking.on()));
      left = left.minus(taken);
    }
    if (left.isPositive()) throw new IllegalStateException("more passed on than was free");
    accounts.add(
        AccountEntry.passing(
            EntryKind.TAKEN_OVER, to, booking, booking.amount().negated(), Optional.empty()));
  }

  /** What was paid of the charge is free again, the latest first, until so much is. */
  Money release(CouncilId council, UUID charge, Money amount, LocalDate on) {
    var rows =
        database
            .createNativeQuery(
                "select s.payment_entry, s.credit, sum(s.amount), max(s.settled_on)"
                    + " from settlement s where s.charge_entry = ?1"
                    + " and s.credit in ('PAYMENT', 'OPENING', 'TAKEN_OVER')"
                    + " group by s.payment_entry, s.credit having sum(s.amount) > 0"
                    + " order by max(s.settled_on) desc, s.payment_entry")
            .setParameter(1, charge)
            .getResultList();
    Money left = amount;
    for (Row r : Row.of(rows)) {
      var payment = r.id();
      var kind = EntryKind.valueOf(r.text());
      Money part = r.money().min(left);
      if (!part.isPositive()) break;
      LocalDate settled = r.day();
      LocalDate day = settled.isAfter(on) ? settled : on;
      meet(council, new Part(charge, payment, kind, part.negated(), day));
      left = left.minus(part);
    }
    return amount.minus(left);
  }

  void meet(CouncilId council, Part part) {
    database.persist(new Settlement(council, part));
    database.flush();
  }
}
