package ua.opencities.fee.addressee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class InvoiceAddressBook {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<Row> on(LocalDate day, Collection<CouncilId> councils) {
    return Row.of(
        database
            .createNativeQuery(
                "select council_id, name, address from"
                    + " invoice_people(string_to_array(nullif(?1, ''), ',')::uuid[], ?2)")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .setParameter(2, day)
            .getResultList());
  }
}
