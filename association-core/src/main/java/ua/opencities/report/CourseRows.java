package ua.opencities.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class CourseRows {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  List<CourseEvent> read(CouncilId council, int most) {
    var rows =
        database
            .createNativeQuery(
                "select on_day, kind, what, number, amount, who, note, subject from report_course where council_id = ?1"
                    + " order by on_day desc, place desc, number desc limit ?2")
            .setParameter(1, council.value())
            .setParameter(2, most)
            .getResultList();
    return Row.of(rows).stream()
        .map(
            r ->
                new CourseEvent(
                    r.day(),
                    CourseEvent.Kind.valueOf(r.text()),
                    r.textIfAny(),
                    r.textIfAny(),
                    r.moneyIfAny(),
                    r.textIfAny(),
                    r.textIfAny(),
                    r.id()))
        .toList();
  }
}
