package ua.opencities.fee.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class AccountLines {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** What the document of each entry until a day is about, by the entry's id. */
  Map<UUID, String> about(CouncilId council, LocalDate day) {
    var rows =
        database
            .createNativeQuery(
                "select id, about from account_line"
                    + " where council_id = ?1 and booked_on <= ?2 and about is not null")
            .setParameter(1, council.value())
            .setParameter(2, day)
            .getResultList();
    Map<UUID, String> about = new HashMap<>();
    for (Row row : Row.of(rows)) about.put(row.id(), row.text());
    return about;
  }
}
