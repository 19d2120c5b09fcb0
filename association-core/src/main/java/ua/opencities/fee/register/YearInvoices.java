package ua.opencities.fee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Row;

/** The invoices for one year, in the order of their numbers. */
@ApplicationScoped
class YearInvoices {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  long count(int year) {
    Object count =
        database
            .createNativeQuery("select count(*) from invoice_row where year = ?1")
            .setParameter(1, year)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * @param after a number, itself left out; empty for the beginning
   */
  List<NamedInvoice> after(int year, String after, int most) {
    var rows =
        database
            .createNativeQuery(
                "select id, number, oblast, council_name from invoice_row"
                    + " where year = ?1 and number > ?2 order by number limit ?3")
            .setParameter(1, year)
            .setParameter(2, after)
            .setParameter(3, most)
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new NamedInvoice(new InvoiceId(row.id()), row.text(), row.text(), row.text()))
        .toList();
  }
}
