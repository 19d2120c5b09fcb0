package ua.opencities.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Invoices {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(List<Charge> charges, List<Invoice> invoices) {
    Charge.ROWS.write(database::createNativeQuery, charges);
    Invoice.ROWS.write(database::createNativeQuery, invoices);
  }

  Invoice get(InvoiceId id) {
    var invoice = database.find(Invoice.class, id.value());
    if (invoice == null) throw new NotFound("invoice");
    return invoice;
  }

  /**
   * The number of the invoice that asks for the annual fee of the year, also of one from before, or
   * of the council whose membership was inherited in that year.
   */
  Optional<String> annual(CouncilId council, int year) {
    var numbers =
        database
            .createNativeQuery(
                "select i.number from invoice i join charge c on c.id = i.charge_id"
                    + " where c.council_id = ?1 and c.year = ?2 and c.kind = 'ANNUAL'"
                    + " union all select o.number from account_opening o where o.council_id = ?1"
                    + " and o.year = ?2 and o.withdrawn_at is null"
                    + " union all select p.number from annual_fee_of_predecessor(?1, ?2) p(number)"
                    + " where p.number is not null")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    return numbers.stream().map(Object::toString).findFirst();
  }
}
