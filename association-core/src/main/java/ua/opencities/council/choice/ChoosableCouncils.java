package ua.opencities.council.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChoosableCouncils {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  @SuppressWarnings("unchecked")
  List<CouncilChoice> all() {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select c.id, c.name, o.name from council c join oblast o on o.code = c.oblast_code"
                    + " where c.merged_into is null"
                    + " order by c.name, o.name")
            .getResultList();
    return rows.stream()
        .map(r -> new CouncilChoice((UUID) r[0], (String) r[1], (String) r[2]))
        .toList();
  }
}
