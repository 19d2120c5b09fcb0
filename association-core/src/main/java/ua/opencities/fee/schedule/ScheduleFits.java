package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tariff.terms.FeePart;

/** What is to be so when a schedule is entered, and still when it is approved. */
@ApplicationScoped
class ScheduleFits {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void check(Owed debt, List<FeePart> parts, LocalDate today) {
    Money sum = Money.sum(parts.stream().map(FeePart::amount).toList());
    if (!sum.equals(debt.outstanding())) throw ScheduleDoesNotFit.otherSum(sum, debt.outstanding());
    if (parts.get(0).day().isBefore(today)) throw ScheduleDoesNotFit.past(today);
    mustNotHurry(new ArrayDeque<>(parts), asPrinted(debt), today);
  }

  /** Of each hryvnia the two days are laid beside one another. */
  private static void mustNotHurry(Deque<FeePart> parts, Deque<FeePart> printed, LocalDate today) {
    while (!parts.isEmpty() && !printed.isEmpty()) {
      FeePart part = parts.pop();
      FeePart own = printed.pop();
      if (own.day().isAfter(today) && part.day().isBefore(own.day()))
        throw ScheduleDoesNotFit.hurries(part.day(), own.day());
      Money common = part.amount().min(own.amount());
      if (part.amount().compareTo(common) > 0)
        parts.push(new FeePart(part.day(), part.amount().minus(common)));
      if (own.amount().compareTo(common) > 0)
        printed.push(new FeePart(own.day(), own.amount().minus(common)));
    }
  }

  /**
   * What is outstanding, by the days that the invoice prints, or with which the debt came to an
   * heir; what was met is met from the first.
   */
  private Deque<FeePart> asPrinted(Owed debt) {
    List<?> rows =
        database
            .createNativeQuery(
                "select due_on, upper - lower from (select p.\"position\", d.place,"
                    + "   coalesce(d.due_on, e.due_on) as due_on,"
                    + "   least(coalesce(d.up_to, p.whole), p.whole) as upper,"
                    + "   greatest(coalesce(d.up_to - d.amount, 0.00), p.whole - p.open) as lower"
                    + "   from (select c.entry, c.\"position\", sum(c.amount) as whole,"
                    + "       sum(c.outstanding) as open from charge_parts('infinity') c"
                    + "     where c.source = ?1 and c.council_id = ?2"
                    + "     group by c.entry, c.\"position\") p"
                    + "   join account_entry e on e.id = p.entry"
                    + "   left join charge_deferral d on d.charge_entry = p.entry"
                    + "     and d.agreement = 0) o"
                    + " where upper > lower order by \"position\", place")
            .setParameter(1, debt.invoice().value())
            .setParameter(2, debt.council().value())
            .getResultList();
    Deque<FeePart> parts = new ArrayDeque<>();
    Row.of(rows).forEach(r -> parts.add(new FeePart(r.day(), r.money())));
    return parts;
  }
}
