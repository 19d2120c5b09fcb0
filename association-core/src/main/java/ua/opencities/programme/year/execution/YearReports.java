package ua.opencities.programme.year.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class YearReports {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who begin a report at once stand in line, and the second sees what the first began. */
  void oneAtATime(CouncilId council, int year) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "year-report " + council + " " + year)
        .getSingleResult();
  }

  void add(YearReport report) {
    database.persist(report);
  }

  /** So that the caller learns the new version, and a lost race is met inside the deed. */
  void write() {
    database.flush();
  }

  Optional<YearReport> newest(CouncilId council, int year) {
    return all(council, year).stream().findFirst();
  }

  /** The newest first. */
  List<YearReport> all(CouncilId council, int year) {
    return database
        .createQuery(
            "select r from YearReport r where r.council = :council and r.year = :year"
                + " order by r.number desc",
            YearReport.class)
        .setParameter("council", council.value())
        .setParameter("year", year)
        .getResultList();
  }

  Optional<YearReport> writtenLast(Optional<CouncilId> council) {
    String whose = council.isPresent() ? " where r.council = :council" : "";
    var query =
        database.createQuery(
            "select r from YearReport r" + whose + " order by r.savedAt desc, r.id",
            YearReport.class);
    council.ifPresent(id -> query.setParameter("council", id.value()));
    return query.setMaxResults(1).getResultStream().findFirst();
  }

  /** The programme that the year goes by, or else that held in it last; of several, the latest. */
  Optional<ProgrammeId> reportedOn(CouncilId council, int year) {
    List<?> ids =
        database
            .createNativeQuery(
                "select p.id from programme p left join programme_in_year y"
                    + "   on y.programme_id = p.id and y.council_id = ?1 and y.year = ?2"
                    + " where p.council_id = ?1 and p.state in ('APPROVED', 'REPEALED')"
                    + " and ?2 between p.from_year and p.to_year"
                    + " order by p.state, y.place, p.from_year desc, p.id limit 1")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    return ids.stream().findFirst().map(id -> new ProgrammeId((UUID) id));
  }
}
