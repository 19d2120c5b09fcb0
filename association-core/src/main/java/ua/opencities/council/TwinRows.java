package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.details.MergedField;
import ua.opencities.tenancy.CouncilId;

/** Two rows of one council exchange what was chosen, in one statement: codes are unique. */
@ApplicationScoped
class TwinRows {
  private static final String BOTH =
      " from council o where (c.id = ?1 and o.id = ?2) or (c.id = ?2 and o.id = ?1)";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void exchange(CouncilId one, CouncilId other, Set<MergedField> fields) {
    database.flush();
    String set =
        EnumSet.copyOf(fields).stream()
            .flatMap(field -> Arrays.stream(field.columns()))
            .map(column -> column + " = o." + column)
            .collect(Collectors.joining(", "));
    if (!set.isEmpty()) of("update council c set " + set + BOTH, one, other);
    if (fields.contains(MergedField.NAME))
      of(
          "update council_name_correction set council_id = case council_id when ?1 then"
              + " cast(?2 as uuid) else cast(?1 as uuid) end where council_id in (?1, ?2)",
          one,
          other);
  }

  /**
   * Whoever has either before their eyes notices by the version.
   *
   * @return those that were merged into the row before; they follow it
   */
  Set<CouncilId> mergeInto(CouncilId kept, CouncilId gone) {
    List<?> followers =
        database
            .createNativeQuery("select id from council where merged_into = ?1")
            .setParameter(1, gone.value())
            .getResultList();
    of("update council set merged_into = ?1 where id = ?2 or merged_into = ?2", kept, gone);
    of("update council set version = version + 1 where id in (?1, ?2)", kept, gone);
    return followers.stream().map(id -> new CouncilId((UUID) id)).collect(Collectors.toSet());
  }

  /**
   * @param followed rows that had been merged into the one that stands again
   */
  void standAgain(CouncilId gone, Set<CouncilId> followed) {
    database
        .createNativeQuery(
            "update council set merged_into = null, version = version + 1 where id = ?1")
        .setParameter(1, gone.value())
        .executeUpdate();
    for (CouncilId each : followed)
      of("update council set merged_into = ?1 where id = ?2", gone, each);
  }

  private void of(String statement, CouncilId one, CouncilId other) {
    database
        .createNativeQuery(statement)
        .setParameter(1, one.value())
        .setParameter(2, other.value())
        .executeUpdate();
  }
}
