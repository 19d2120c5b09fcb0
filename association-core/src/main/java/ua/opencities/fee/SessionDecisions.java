package ua.opencities.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** The acts by which councils approved, and then amended, the programmes that pay the fee. */
@ApplicationScoped
class SessionDecisions {
  private static final String IN_FORCE =
      "select q.id from programme q join programme_act b on b.programme_id = q.id"
          + " and b.verb in ('APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED')"
          + " where q.council_id = ?1 and ?2 between q.from_year and q.to_year"
          + " and q.state = 'APPROVED' order by b.dated desc limit 1";

  record Act(String body, String number, LocalDate date) {}

  /**
   * @param approval by which the first edition came to hold
   * @param changes by which later editions did, in their order
   */
  record Decision(String title, Act approval, List<Act> changes) {}

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<Decision> approving(CouncilId council, int year) {
    var rows =
        Row.of(
            database
                .createNativeQuery(
                    "select p.title, a.body_name, a.number, a.dated from programme p"
                        + " join programme e on e.first_edition = p.first_edition"
                        + "   and e.edition <= p.edition"
                        + " join programme_act a on a.programme_id = e.id"
                        + "   and a.verb in ('APPROVED', 'AMENDED', 'RESTATED', 'EXTENDED')"
                        + " where p.id = ("
                        + IN_FORCE
                        + ") order by e.edition")
                .setParameter(1, council.value())
                .setParameter(2, year)
                .getResultList());
    if (rows.isEmpty()) return Optional.empty();
    String title = rows.get(0).text();
    Act approval = act(rows.get(0));
    return Optional.of(
        new Decision(
            title, approval, rows.stream().skip(1).map(SessionDecisions::amendingAct).toList()));
  }

  private static Act amendingAct(Row row) {
    row.text();
    return act(row);
  }

  private static Act act(Row row) {
    return new Act(row.text(), row.text(), row.day());
  }
}
