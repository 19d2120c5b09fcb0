package ua.opencities.fee.rest;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Rests {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** By the territory and the standing of that day. */
  Map<CouncilId, Rest> on(Collection<CouncilId> councils, LocalDate day) {
    var rows =
        database
            .createNativeQuery(
                "select council_id, territory, since, until from resting_on(?2)"
                    + " where council_id = any(string_to_array(?1, ',')::uuid[])")
            .setParameter(1, joined(councils.stream()))
            .setParameter(2, day)
            .getResultList();
    var resting = new HashMap<CouncilId, Rest>();
    for (Row row : Row.of(rows)) resting.put(new CouncilId(row.id()), rest(row));
    return resting;
  }

  private static Rest rest(Row row) {
    Optional<String> status = row.textIfAny();
    Optional<LocalDate> since = row.dayIfAny();
    Optional<LocalDate> until = row.dayIfAny();
    return new Rest(status.map(it -> new TerritoryNote(TerritoryStatus.valueOf(it), since, until)));
  }

  private static String joined(Stream<?> values) {
    return values.map(Object::toString).collect(joining(","));
  }
}
