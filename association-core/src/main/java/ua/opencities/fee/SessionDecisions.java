package ua.opencities.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

/** The acts by which councils approved the programmes that pay the fee. */
@ApplicationScoped
class SessionDecisions {
  record Decision(String title, String body, String number, LocalDate date) {}

  @PersistenceContext(unitName = "association")
  EntityManager database;

  Optional<Decision> approving(CouncilId council, int year) {
    var rows =
        database
            .createNativeQuery(
                "select p.title, a.body_name, a.number, a.dated from programme p"
                    + " join programme_act a on a.programme_id = p.id and a.verb = 'APPROVED'"
                    + " where p.council_id = ?1 and ?2 between p.from_year and p.to_year"
                    + " and p.state = 'APPROVED' order by a.dated desc limit 1")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    return Row.of(rows).stream()
        .map(r -> new Decision(r.text(), r.text(), r.text(), r.day()))
        .findFirst();
  }
}
