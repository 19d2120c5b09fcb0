package ua.opencities.fee.purpose;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;

@ApplicationScoped
class FrozenPurposes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Map<InvoiceId, String> of(Collection<InvoiceId> invoices) {
    var rows =
        database
            .createNativeQuery(
                "select id, cast(frozen as jsonb) ->> 'purpose' from invoice"
                    + " where id = any(string_to_array(?1, ',')::uuid[])")
            .setParameter(1, invoices.stream().map(InvoiceId::toString).collect(joining(",")))
            .getResultList();
    return Row.of(rows).stream().collect(toMap(r -> new InvoiceId(r.id()), Row::text));
  }
}
