package ua.opencities.fee.explained;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class FrozenExplanations {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** A row a fact; row security leaves a council its own. */
  List<Row> ofInvoices(Collection<InvoiceId> invoices) {
    return Row.of(
        database
            .createNativeQuery(
                "select i.id, i.id, f.key, f.value from invoice i join charge c on c.id ="
                    + " i.charge_id cross join jsonb_each_text(c.explanation) f"
                    + " where i.id = any(string_to_array(nullif(?1, ''), ',')::uuid[])"
                    + " order by i.issued_on, i.number")
            .setParameter(1, invoices.stream().map(InvoiceId::toString).collect(joining(",")))
            .getResultList());
  }

  List<Row> ofYear(int year, Collection<CouncilId> councils) {
    return Row.of(
        database
            .createNativeQuery(
                "select c.council_id, c.id, f.key, f.value from charge c left join invoice i on"
                    + " i.charge_id = c.id cross join jsonb_each_text(c.explanation) f"
                    + " where c.year = ?1"
                    + " and c.council_id = any(string_to_array(nullif(?2, ''), ',')::uuid[])"
                    + " order by i.issued_on, i.number")
            .setParameter(1, year)
            .setParameter(2, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .getResultList());
  }
}
