package ua.opencities.programme.year.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class YearChoices {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who choose at once stand in line: the second's word is the newest. */
  void oneAtATime(CouncilId council, int year) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "year-choice " + council + " " + year)
        .getSingleResult();
  }

  void add(YearChoice choice) {
    database.persist(choice);
    database.flush();
  }

  Map<Integer, ProgrammeId> programmes(CouncilId council) {
    var rows =
        database
            .createNativeQuery(
                "select year, programme_id from programme_in_year"
                    + " where council_id = ?1 and place = 1")
            .setParameter(1, council.value())
            .getResultList();
    Map<Integer, ProgrammeId> programmes = new HashMap<>();
    for (Row row : Row.of(rows)) programmes.put(row.number(), new ProgrammeId(row.id()));
    return programmes;
  }

  Optional<YearChoice> newest(CouncilId council, int year) {
    return database
        .createQuery(
            "select c from YearChoice c where c.council = :council and c.year = :year"
                + " order by c.place desc",
            YearChoice.class)
        .setParameter("council", council)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
