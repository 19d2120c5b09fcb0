package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** Councils of one name in one oblast. */
@ApplicationScoped
class Namesakes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * What tells a council apart: its raion where that does, else its code; empty where nobody shares
   * its name.
   */
  String mark(CouncilId council) {
    Row row =
        Row.of(
                database
                    .createNativeQuery(
                        "select coalesce(c.raion, ''), coalesce(c.katottg, c.id::text), count(n.id),"
                            + " count(n.id) filter (where coalesce(n.raion, '') = coalesce(c.raion, ''))"
                            + " from council c left join council n"
                            + " on n.oblast_code = c.oblast_code and n.name = c.name and n.id <> c.id and n.merged_into is null"
                            + " where c.id = ?1 group by c.id")
                    .setParameter(1, council.value())
                    .getResultList())
            .get(0);
    return mark(row.text(), row.text(), row.count(), row.count());
  }

  private static String mark(String raion, String code, long alike, long near) {
    if (alike == 0) return "";
    return near > 0 || raion.isEmpty() ? code : raion + " район";
  }
}
