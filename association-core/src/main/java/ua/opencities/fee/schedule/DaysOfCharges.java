package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.Actor;

/** Puts instalments in the place of a charge's days, and these back. Only ever adds. */
@ApplicationScoped
class DaysOfCharges {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject Clock clock;

  /** A charge of the invoice, or what a correction raised it by. */
  private record Entry(UUID id, LocalDate dueOn, Money whole, Money outstanding) {}

  /** What was met already stays as it was due; what is outstanding is due as the schedule says. */
  void schedule(ScheduleView schedule, Actor by) {
    Deque<FeePart> left = new ArrayDeque<>(schedule.parts());
    for (Entry entry : entries(schedule)) {
      List<FeePart> parts = new ArrayList<>();
      Money met = entry.whole().minus(entry.outstanding());
      if (met.isPositive()) parts.add(new FeePart(entry.dueOn(), met));
      Money open = entry.outstanding();
      while (open.isPositive()) {
        FeePart next = left.pop();
        Money taken = next.amount().min(open);
        parts.add(new FeePart(next.day(), taken));
        open = open.minus(taken);
        if (next.amount().compareTo(taken) > 0)
          left.push(new FeePart(next.day(), next.amount().minus(taken)));
      }
      if (entry.outstanding().isPositive()) add(schedule, entry.id(), parts, by);
    }
  }

  private List<Entry> entries(ScheduleView schedule) {
    List<?> rows =
        database
            .createNativeQuery(
                "select p.entry, min(e.due_on), sum(p.amount), sum(p.outstanding)"
                    + " from charge_parts('infinity') p join account_entry e on e.id = p.entry"
                    + " where p.source = ?1 and p.council_id = ?2"
                    + " group by p.entry, p.\"position\" order by p.\"position\"")
            .setParameter(1, schedule.invoice().value())
            .setParameter(2, schedule.council().value())
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Entry(r.id(), r.day(), r.money(), r.money()))
        .toList();
  }

  private void add(ScheduleView schedule, UUID entry, List<FeePart> parts, Actor by) {
    Money upTo = Money.ZERO;
    int place = 0;
    int agreement = next(entry);
    for (FeePart part : parts) {
      upTo = upTo.plus(part.amount());
      database
          .createNativeQuery(
              "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                  + " up_to, due_on, agreed_on, said_by, said_at, schedule_id) values (?1, ?2, ?3,"
                  + " ?4, ?5, cast(?6 as numeric), cast(?7 as numeric), ?8, ?9, ?10, ?11, ?12)")
          .setParameter(1, UUID.randomUUID())
          .setParameter(2, schedule.council().value())
          .setParameter(3, entry)
          .setParameter(4, agreement)
          .setParameter(5, ++place)
          .setParameter(6, part.amount().decimal())
          .setParameter(7, upTo.decimal())
          .setParameter(8, part.day())
          .setParameter(9, LocalDate.now(clock))
          .setParameter(10, by.name())
          .setParameter(11, clock.instant().atOffset(ZoneOffset.UTC))
          .setParameter(12, schedule.id().value())
          .executeUpdate();
    }
  }

  private int next(UUID entry) {
    return ((Number)
            database
                .createNativeQuery(
                    "select coalesce(max(agreement), 0) + 1 from charge_deferral"
                        + " where charge_entry = ?1")
                .setParameter(1, entry)
                .getSingleResult())
        .intValue();
  }

  /**
   * What was agreed otherwise holds again, else the parts that the invoice prints, else its own
   * day. An agreement is told as one again; the invoice's own days are told as such.
   */
  void restore(ScheduleView schedule, Actor by) {
    database
        .createNativeQuery(
            "insert into charge_deferral (id, council_id, charge_entry, agreement, place, amount,"
                + " up_to, due_on, agreed_on, said_by, said_at, schedule_id)"
                + " select gen_random_uuid(), e.council_id, e.id, n.last + 1, coalesce(d.place, 1),"
                + "   coalesce(d.amount, e.amount), coalesce(d.up_to, e.amount),"
                + "   coalesce(d.due_on, e.due_on), ?2, ?3, ?4,"
                + "   case when coalesce(d.agreement, 0) = 0 then ?1 end"
                + " from (select charge_entry, max(agreement) as last,"
                + "     max(agreement) filter (where schedule_id is null) as before"
                + "   from charge_deferral group by charge_entry"
                + "   having bool_or(schedule_id = ?1)) n"
                + " join account_entry e on e.id = n.charge_entry"
                + " left join charge_deferral d on d.charge_entry = e.id and d.agreement = n.before")
        .setParameter(1, schedule.id().value())
        .setParameter(2, LocalDate.now(clock))
        .setParameter(3, by.name())
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
