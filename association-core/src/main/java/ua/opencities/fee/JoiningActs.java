package ua.opencities.fee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import ua.opencities.membership.DecidingBody;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** By which acts councils came in: their decisions to join and the agreements on the fees. */
@ApplicationScoped
class JoiningActs {
  record Act(DecidingBody body, String number, LocalDate date) {}

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * By the step that the act took: {@code DECISION_ADOPTED}, {@code AGREEMENT_SIGNED}. Who joined
   * again did so by the last ones. A council without such acts is not among the keys.
   */
  Map<CouncilId, Map<Standing, Act>> of(Collection<CouncilId> councils) {
    var rows =
        database
            .createNativeQuery(
                "select distinct on (s.council_id, s.to_standing) s.council_id, s.to_standing,"
                    + " s.body, s.number, s.adopted_on from membership_step_in_force s"
                    + " where s.council_id = any(string_to_array(?1, ',')::uuid[])"
                    + " and s.to_standing in ('DECISION_ADOPTED', 'AGREEMENT_SIGNED')"
                    + " and s.number is not null"
                    + " order by s.council_id, s.to_standing, s.place desc")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .getResultList();
    Map<CouncilId, Map<Standing, Act>> found = new HashMap<>();
    for (Row row : Row.of(rows))
      found
          .computeIfAbsent(new CouncilId(row.id()), each -> new EnumMap<>(Standing.class))
          .put(
              Standing.valueOf(row.text()),
              new Act(DecidingBody.valueOf(row.text()), row.text(), row.day()));
    return found;
  }
}
