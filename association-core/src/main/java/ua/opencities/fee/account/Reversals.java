package ua.opencities.fee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.account.Allocation.Part;

/** How an entry that was a mistake and its opposite meet on an account that is held. */
@ApplicationScoped
class Reversals {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  AccountEntry of(UUID source) {
    return database
        .createQuery(
            "select e from AccountEntry e where e.source = :source and e.kind in :kinds",
            AccountEntry.class)
        .setParameter("source", source)
        .setParameter("kinds", List.of(EntryKind.WRITE_OFF, EntryKind.REFUND))
        .getSingleResult();
  }

  /** Whatever the entry met is met no longer. */
  void release(AccountEntry entry, LocalDate on) {
    database
        .createNativeQuery(
            "insert into settlement (id, council_id, charge_entry, payment_entry, credit, amount,"
                + " settled_on) select gen_random_uuid(), s.council_id, s.charge_entry,"
                + " s.payment_entry, s.credit, -sum(s.amount), greatest(max(s.settled_on), ?2)"
                + " from settlement s where ?1 in (s.charge_entry, s.payment_entry)"
                + " group by s.council_id, s.charge_entry, s.payment_entry, s.credit"
                + " having sum(s.amount) <> 0")
        .setParameter(1, entry.id())
        .setParameter(2, on)
        .executeUpdate();
  }

  /** The two meet each other, so that neither is owed or free. */
  void meet(AccountEntry entry, AccountEntry reversal, Booking booking) {
    var raising = entry.raises() ? entry : reversal;
    var lowering = entry.raises() ? reversal : entry;
    var part = new Part(raising.id(), lowering.id(), entry.kind(), booking.amount(), booking.on());
    database.persist(new Settlement(entry.council(), part));
    database.flush();
  }
}
