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
      DebtOrigin origin) {
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
                "select id, amount, booked_on, due_on, reference, about, about_opening"
                    + " from account_entry"
                    + " where council_id = ?1 and source = ?2 and kind = 'TAKEN_OVER'"
                    + " order by position")
            .setParameter(1, council.value())
            .setParameter(2, line)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new Taken(
                    r.id(),
                    r.money(),
                    r.day(),
                    r.dayIfAny(),
                    r.text(),
                    new DebtOrigin(r.idIfAny(), r.idIfAny())))
        .toList();
  }

  AccountEntry debtOut(CouncilId from, Booking booking, DebtOrigin origin) {
    var out =
        AccountEntry.passing(
            EntryKind.PASSED_ON, from, booking, booking.amount().negated(), origin);
    accounts.add(out);
    return out;
  }

  void debtIn(CouncilId to, Booking booking, DebtOrigin origin, LocalDate dueOn) {
    accounts.add(
        AccountEntry.passing(EntryKind.TAKEN_OVER, to, booking, booking.amount(), origin)
            .due(dueOn));
  }

  /** The credit moves as a whole pair; what it was paid with stays where it came in. */
  void credit(CouncilId from, CouncilId to, Booking booking, List<Credit> free) {
    var out =
        AccountEntry.passing(EntryKind.PASSED_ON, from, booking, booking.amount(), DebtOrigin.NONE);
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
            EntryKind.TAKEN_OVER, to, booking, booking.amount().negated(), DebtOrigin.NONE));
  }

  /** What was paid of the charge is free again, the latest first, until so much is. */
  Money release(CouncilId council, UUID charge, Money amount, LocalDate on) {
    return release(
        council,
        "s.charge_entry = ?1 and s.credit in ('PAYMENT', 'OPENING', 'TAKEN_OVER')",
        charge,
        amount,
        on);
  }

  /** What a credit has paid is owed again; what was paid back or passed on of it is gone. */
  Money takeBack(CouncilId council, UUID credit, Money amount, LocalDate on) {
    return release(
        council,
        "s.payment_entry = ?1 and not exists (select from account_entry e"
            + " where e.id = s.charge_entry and e.kind in ('REFUND', 'PASSED_ON'))",
        credit,
        amount,
        on);
  }

  private Money release(CouncilId council, String which, UUID entry, Money amount, LocalDate on) {
    var rows =
        database
            .createNativeQuery(
                "select s.charge_entry, s.payment_entry, s.credit, sum(s.amount),"
                    + " max(s.settled_on) from settlement s where "
                    + which
                    + " group by s.charge_entry, s.payment_entry, s.credit"
                    + " having sum(s.amount) > 0"
                    + " order by max(s.settled_on) desc, s.payment_entry, s.charge_entry")
            .setParameter(1, entry)
            .getResultList();
    Money left = amount;
    for (Row r : Row.of(rows)) {
      var charge = r.id();
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
