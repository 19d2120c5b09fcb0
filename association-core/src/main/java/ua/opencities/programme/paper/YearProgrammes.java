package ua.opencities.programme.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Row;

/** The programmes whose years hold one year, in the order of their ids. */
@ApplicationScoped
class YearProgrammes {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  long count(int year) {
    Object count =
        database
            .createNativeQuery(
                "select count(*) from programme_in_register where ?1 between from_year and to_year")
            .setParameter(1, year)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /**
   * @param after an id, itself left out; empty for the beginning
   */
  List<Line> after(int year, String after, int most) {
    var rows =
        database
            .createNativeQuery(
                "select p.id, p.council, o.name from programme_in_register p"
                    + " join oblast o on o.code = p.oblast_code"
                    + " where ?1 between p.from_year and p.to_year and cast(p.id as text) > ?2"
                    + " order by cast(p.id as text) collate \"C\" limit ?3")
            .setParameter(1, year)
            .setParameter(2, after)
            .setParameter(3, most)
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new Line(new ProgrammeId(row.id()), row.text(), row.text()))
        .toList();
  }

  record Line(ProgrammeId id, String council, String oblast) {}
}
