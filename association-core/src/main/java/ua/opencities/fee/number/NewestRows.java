package ua.opencities.fee.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Row;

@ApplicationScoped
class NewestRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<NewestInvoice.Newest> newest(int year) {
    var rows =
        database
            .createNativeQuery(
                "select number, issued_on from invoice where issued_on between ?1 and ?2"
                    + " order by issued_on desc, sequence desc limit 1")
            .setParameter(1, LocalDate.of(year, 1, 1))
            .setParameter(2, LocalDate.of(year, 12, 31))
            .getResultList();
    return Row.of(rows).stream().map(r -> new NewestInvoice.Newest(r.text(), r.day())).findFirst();
  }
}
