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
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Rests {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * By the standing of that day, as by its territory.
   *
   * @param said of the territories, each of which covers the day
   */
  Map<CouncilId, Rest> on(
      Collection<CouncilId> councils, Map<CouncilId, TerritoryNote> said, LocalDate day) {
    var rows =
        database
            .createNativeQuery(
                "select c.id, coalesce(territory_rests(n.status, ?2, ?2, ?2), false)"
                    + " from council c left join lateral (select case"
                    // until the day of a later step the standing was another
                    + "   when exists (select from membership_step_in_force s"
                    + "     where s.council_id = k.council_id and s.effective_on > ?2)"
                    + "   then (select s.to_standing from membership_step_in_force s"
                    + "     where s.council_id = k.council_id and s.effective_on <= ?2"
                    + "     order by s.place desc limit 1)"
                    + "   else k.standing end as standing"
                    + "   from membership k where k.council_id = c.id) m on true"
                    + " left join unnest(string_to_array(?3, ',')::uuid[],"
                    + "   string_to_array(?4, ',')) n(council, status) on n.council = c.id"
                    + " where c.id = any(string_to_array(?1, ',')::uuid[])"
                    + " and fees_rest(m.standing, n.status, ?2, ?2, ?2)")
            .setParameter(1, joined(councils.stream()))
            .setParameter(2, day)
            .setParameter(3, joined(said.keySet().stream()))
            .setParameter(4, joined(said.values().stream().map(TerritoryNote::status)))
            .getResultList();
    var resting = new HashMap<CouncilId, Rest>();
    for (Row row : Row.of(rows)) {
      var council = new CouncilId(row.id());
      resting.put(council, new Rest(Optional.ofNullable(row.yes() ? said.get(council) : null)));
    }
    return resting;
  }

  private static String joined(Stream<?> values) {
    return values.map(Object::toString).collect(joining(","));
  }
}
