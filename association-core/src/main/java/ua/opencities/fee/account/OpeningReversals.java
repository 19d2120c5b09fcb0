package ua.opencities.fee.account;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** How openings leave accounts that are held. */
@ApplicationScoped
class OpeningReversals {
  private static final String THEM =
      " e.source = any(string_to_array(?1, ',')::uuid[]) and e.kind in ('OPENING', 'PAST_INVOICE')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * The names of councils to whom something of it was paid back or written off, or whose account
   * passed to another; be it reversed again, between the two days the opening was there.
   */
  Optional<String> refunded(Collection<UUID> openings) {
    return Optional.ofNullable(
        (String)
            asked(
                    "select string_agg(distinct c.name, ', ') from account_entry e"
                        + " join settlement s on e.id in (s.charge_entry, s.payment_entry)"
                        + " join account_entry r on r.id in (s.charge_entry, s.payment_entry)"
                        + "   and r.kind in ('REFUND', 'PASSED_ON', 'WRITE_OFF')"
                        + " join council c on c.id = e.council_id where"
                        + THEM,
                    openings)
                .getSingleResult());
  }

  /** Every meeting once more with a minus, on its own day: on no day has it been. */
  void release(Collection<UUID> openings) {
    asked(
            "insert into settlement (id, council_id, charge_entry, payment_entry, credit, amount,"
                + " settled_on) select gen_random_uuid(), s.council_id, s.charge_entry,"
                + " s.payment_entry, s.credit, -sum(s.amount), s.settled_on from settlement s"
                + " where exists (select from account_entry e"
                + "   where e.id in (s.charge_entry, s.payment_entry) and"
                + THEM
                + ")"
                + " group by s.council_id, s.charge_entry, s.payment_entry, s.credit, s.settled_on"
                + " having sum(s.amount) <> 0",
            openings)
        .executeUpdate();
  }

  List<AccountEntry> entries(Collection<UUID> openings, String by, Instant at) {
    var rows =
        asked(
                "select e.council_id, e.source, e.reference, e.booked_on, abs(e.amount),"
                    + " e.amount > 0 from account_entry e where"
                    + THEM
                    + " order by e.position",
                openings)
            .getResultList();
    return Row.of(rows).stream().map(row -> reversal(row, by, at)).toList();
  }

  private static AccountEntry reversal(Row row, String by, Instant at) {
    var council = new CouncilId(row.id());
    var source = row.id();
    String reference = row.text();
    var on = row.day();
    Money amount = row.money();
    return AccountEntry.reversal(
        council, new Booking(source, reference, amount, on, by, at), row.yes());
  }

  /** A debt meets its reversal as its payment would, a credit its reversal as its refund. */
  void meet(Collection<UUID> openings) {
    asked(
            "insert into settlement (id, council_id, charge_entry, payment_entry, credit, amount,"
                + " settled_on) select gen_random_uuid(), e.council_id,"
                + " case when e.amount > 0 then e.id else r.id end,"
                + " case when e.amount > 0 then r.id else e.id end,"
                + " case when e.amount > 0 then r.kind else e.kind end, abs(e.amount), e.booked_on"
                + " from account_entry e join account_entry r on r.source = e.source"
                + " and r.kind = 'OPENING_REVERSAL' where"
                + THEM,
            openings)
        .executeUpdate();
  }

  private Query asked(String sql, Collection<UUID> openings) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, openings.stream().map(UUID::toString).collect(joining(",")));
  }
}
