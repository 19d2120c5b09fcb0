package ua.opencities.council;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * What a council's folder is called in an archive of many councils: a name is never a key, so
 * councils of one name in one oblast bear what tells them apart.
 */
@UseCase
public class CouncilFolders {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  private final Councils councils;

  @Inject
  CouncilFolders(Councils councils) {
    this.councils = councils;
  }

  /**
   * «Миколаївська сільська рада (Синельниківський район)», the brackets only where needed.
   *
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public String of(Actor actor, CouncilId council) {
    councils.get(council);
    Row row =
        Row.of(
                database
                    .createNativeQuery(
                        "select c.name, coalesce(c.raion, ''), coalesce(c.katottg, c.id::text),"
                            + " count(n.id), count(n.id) filter (where coalesce(n.raion, '') = coalesce(c.raion, ''))"
                            + " from council c left join council n"
                            + " on n.oblast_code = c.oblast_code and n.name = c.name and n.id <> c.id"
                            + " where c.id = ?1 group by c.id")
                    .setParameter(1, council.value())
                    .getResultList())
            .get(0);
    return named(row.text(), row.text(), row.text(), row.count(), row.count());
  }

  private static String named(String name, String raion, String code, long alike, long near) {
    if (alike == 0) return name;
    return name + " (" + (near > 0 || raion.isEmpty() ? code : raion + " район") + ")";
  }
}
