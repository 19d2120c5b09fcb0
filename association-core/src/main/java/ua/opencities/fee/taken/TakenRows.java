package ua.opencities.fee.taken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class TakenRows {
  private static final String DEBTS =
      "select q.source, case when i.id is not null then 'INVOICE'"
          + "     when o.issued_on is not null then 'PAST_INVOICE' else 'OPENING' end,"
          + "   q.council_id, h.name, c.name, coalesce(i.number, o.number),"
          + "   coalesce(i.issued_on, o.issued_on, o.as_of),"
          + "   coalesce(cast(i.frozen as jsonb) ->> 'line', ''),"
          + "   q.booked_on, q.outstanding, case when q.outstanding > 0 then 0.00 else"
          + "     coalesce((select sum(s.amount) from settlement s"
          + "       where s.charge_entry = q.last and s.credit = 'PASSED_ON'), 0.00) end"
          + " from (select p.council_id, p.source, max(e.booked_on) as booked_on,"
          + "     sum(p.outstanding) as outstanding, min(p.due_on) as due_on,"
          + "     (array_agg(p.entry order by e.\"position\" desc))[1] as last"
          + "   from charge_parts('infinity') p join account_entry e on e.id = p.entry"
          + "   where p.council_id = ?1 and e.kind = 'TAKEN_OVER'"
          + "   group by p.council_id, p.source) q"
          + " join council h on h.id = q.council_id"
          + " left join invoice i on i.id = q.source"
          + " left join account_opening o on o.id = q.source"
          + " join council c on c.id = coalesce(i.council_id, o.council_id)"
          + " where c.id <> q.council_id order by q.due_on, q.source";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<TakenDebt> of(CouncilId council) {
    var rows = database.createNativeQuery(DEBTS).setParameter(1, council.value()).getResultList();
    return Row.of(rows).stream().map(TakenRows::debt).toList();
  }

  private static TakenDebt debt(Row r) {
    return new TakenDebt(
        r.id(),
        TakenDebt.Kind.valueOf(r.text()),
        new CouncilId(r.id()),
        r.text(),
        r.text(),
        r.text(),
        r.day(),
        r.text(),
        r.day(),
        r.money(),
        r.money());
  }
}
