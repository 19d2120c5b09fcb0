package ua.opencities.fee.deferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.year.shortfall.DuePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.shared.Today;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Deferrals {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject PrintedParts printed;
  @Inject InstalmentsInForce instalments;

  /**
   * Writes what was agreed beside the year's invoice; when there is none yet, its issue will. While
   * a schedule is in force it is written twice: over the days of the invoice, which hold once the
   * schedule ends, and over the instalments, as a part of the schedule.
   *
   * @param rest empty when no day was agreed: then nothing is deferred
   */
  void keep(CouncilId council, int year, List<DuePart> rest, String by, Instant at) {
    if (rest.isEmpty()) return;
    List<?> charges =
        database
            .createNativeQuery(
                "select e.id, e.amount - coalesce((select sum(s.amount) from settlement s"
                    + "   where s.charge_entry = e.id and s.credit = 'CORRECTION'), 0.00), e.due_on"
                    + " from charge c join invoice i on i.charge_id = c.id"
                    + " join account_entry e on e.source = i.id and e.kind = 'CHARGE'"
                    + " where c.council_id = ?1 and c.year = ?2 and c.kind = 'ANNUAL'"
                    + " order by i.issued_at desc limit 1")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    for (Row charge : Row.of(charges)) {
      UUID entry = charge.id();
      Money amount = charge.money();
      var parts = printed.of(entry, amount, charge.day());
      add(council, entry, "", DeferredPart.of(amount, parts, rest), by, at);
      instalments
          .of(entry)
          .ifPresent(
              it ->
                  add(
                      council,
                      entry,
                      it.schedule().toString(),
                      DeferredPart.of(amount, it.parts(), rest),
                      by,
                      at));
    }
  }

  /**
   * @param schedule of which the parts are; empty when of none
   */
  private void add(
      CouncilId council,
      UUID entry,
      String schedule,
      List<DeferredPart> parts,
      String by,
      Instant at) {
    int agreement = agreements(entry) + 1;
    Money upTo = Money.ZERO;
    int place = 0;
    for (DeferredPart part : parts) {
      upTo = upTo.plus(part.amount());
      database
          .createNativeQuery(
              "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                  + " up_to, due_on, agreed_on, said_by, said_at, schedule_id) values (?1, ?2, ?3, ?4, ?5,"
                  + " cast(?6 as numeric), cast(?7 as numeric), ?8, ?9, ?10, ?11,"
                  + " nullif(?12, '')::uuid)")
          .setParameter(1, UUID.randomUUID())
          .setParameter(2, council.value())
          .setParameter(3, entry)
          .setParameter(4, agreement)
          .setParameter(5, ++place)
          .setParameter(6, part.amount().decimal())
          .setParameter(7, upTo.decimal())
          .setParameter(8, part.day())
          .setParameter(9, LocalDate.ofInstant(at, Today.KYIV))
          .setParameter(10, by)
          .setParameter(11, at.atOffset(ZoneOffset.UTC))
          .setParameter(12, schedule)
          .executeUpdate();
    }
  }

  private int agreements(UUID entry) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(max(agreement), 0) from charge_deferral where charge_entry = ?1")
                .setParameter(1, entry)
                .getSingleResult())
        .intValue();
  }

  /**
   * The newest agreement on an invoice; none where a schedule's end brought its own days back.
   *
   * @param source the invoice
   */
  Optional<Deferral> of(UUID source) {
    List<?> found =
        database
            .createNativeQuery(
                "select d.agreed_on, d.due_on, d.amount from charge_deferral d"
                    + " join account_entry e on e.id = d.charge_entry where e.source = ?1"
                    + " and d.agreement > 0"
                    + " and not exists (select from payment_schedule s where s.id = d.schedule_id"
                    + "   and s.ended_at is not null and s.replaced_by is null)"
                    + " and d.agreement = (select max(n.agreement) from charge_deferral n"
                    + "   where n.charge_entry = e.id) order by d.place")
            .setParameter(1, source)
            .getResultList();
    if (found.isEmpty()) return Optional.empty();
    LocalDate agreedOn = Row.of(found).get(0).day();
    List<DeferredPart> parts =
        Row.of(found).stream()
            .map(
                r -> {
                  r.day();
                  return new DeferredPart(r.day(), r.money());
                })
            .toList();
    return Optional.of(new Deferral(agreedOn, parts));
  }
}
