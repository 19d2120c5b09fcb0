package ua.opencities.fee;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.opencities.shared.Row;
import ua.opencities.tariff.terms.Paying;
import ua.opencities.tenancy.CouncilId;

/** The acts by which councils approved, and then amended, the programmes that pay the fee. */
@ApplicationScoped
class SessionDecisions {
  private static final String VERBS = "('APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED')";

  /**
   * Of several programmes that hold the one speaks that the year goes by. Which one that is, is
   * found out only of councils that have an approved one for the year: it costs more than anything
   * else asked of so many.
   */
  private static final String IN_FORCE =
      "select q.programme_id from programme_in_year q"
          + " where q.council_id = any(array(select o.council_id from programme o"
          + "   where o.council_id = any(string_to_array(?1, ',')::uuid[])"
          + "   and o.state = 'APPROVED' and ?2 between o.from_year and o.to_year))"
          + " and q.year = ?2 and q.place = 1 and q.state = 'APPROVED'";

  record Act(String body, String number, LocalDate date) {}

  /**
   * @param approval by which the first edition came to hold
   * @param changes by which later editions did, in their order
   */
  record Decision(String title, Act approval, List<Act> changes) {}

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** As the programme says that pays the year's fee; at once where there is none. */
  Paying paying(CouncilId council, int year) {
    List<?> found =
        database
            .createNativeQuery("select p.paying from programme p where p.id in (" + IN_FORCE + ")")
            .setParameter(1, council.toString())
            .setParameter(2, year)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(word -> Paying.valueOf(word.toString()))
        .orElse(Paying.AT_ONCE);
  }

  /** A council without such a programme is not among the keys. */
  Map<CouncilId, Decision> approving(Collection<CouncilId> councils, int year) {
    var rows =
        database
            .createNativeQuery(
                "select p.council_id, p.title, a.body_name, a.number, a.dated from programme p"
                    + " join programme e on e.first_edition = p.first_edition"
                    + "   and e.edition <= p.edition"
                    + " join programme_act_standing a on a.programme_id = e.id and a.verb in "
                    + VERBS
                    + " where p.id in ("
                    + IN_FORCE
                    + ") order by p.council_id, e.edition")
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(",")))
            .setParameter(2, year)
            .getResultList();
    Map<CouncilId, Decision> found = new HashMap<>();
    for (Row row : Row.of(rows)) {
      var council = new CouncilId(row.id());
      String title = row.text();
      var act = new Act(row.text(), row.text(), row.day());
      Decision decision = found.get(council);
      if (decision == null) found.put(council, new Decision(title, act, new ArrayList<>()));
      else decision.changes().add(act);
    }
    return found;
  }
}
