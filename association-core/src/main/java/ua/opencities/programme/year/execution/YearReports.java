package ua.opencities.programme.year.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.Row;
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

  Optional<YearReport> newest(ReportOn on) {
    return all(on).stream().findFirst();
  }

  /** On one programme, the newest first. */
  List<YearReport> all(ReportOn on) {
    Optional<ProgrammeId> of = on.programme().or(() -> reportedOn(on).map(Reported::first));
    return all(on.council(), on.year()).stream()
        .filter(report -> of.isEmpty() || report.isOf(of.get()))
        .toList();
  }

  /** On every programme; first those on the one that the year goes by, each the newest first. */
  List<YearReport> all(CouncilId council, int year) {
    Optional<ProgrammeId> main = reportedOn(ReportOn.year(council, year)).map(Reported::first);
    return database
        .createQuery(
            "select r from YearReport r where r.council = :council and r.year = :year"
                + " order by r.first, r.number desc",
            YearReport.class)
        .setParameter("council", council.value())
        .setParameter("year", year)
        .getResultStream()
        .sorted(Comparator.comparing(report -> main.filter(report::isOf).isEmpty()))
        .toList();
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

  /** The edition that is reported on, and its programme as a whole. */
  record Reported(ProgrammeId edition, ProgrammeId first) {}

  /**
   * Of the programme that is asked for; else the one that the year goes by, or that held in it
   * last; of several, the latest.
   */
  Optional<Reported> reportedOn(ReportOn on) {
    String which = on.programme().isPresent() ? " and p.first_edition = ?3" : "";
    var query =
        database
            .createNativeQuery(
                "select p.id, p.first_edition from programme p left join programme_in_year y"
                    + "   on y.programme_id = p.id and y.council_id = ?1 and y.year = ?2"
                    + " where p.council_id = ?1 and p.state in ('APPROVED', 'REPEALED')"
                    + " and ?2 between p.from_year and p.to_year"
                    + which
                    + " order by p.state, y.place, p.from_year desc, p.id limit 1")
            .setParameter(1, on.council().value())
            .setParameter(2, on.year());
    on.programme().ifPresent(first -> query.setParameter(3, first.value()));
    return Row.of(query.getResultList()).stream()
        .map(row -> new Reported(new ProgrammeId(row.id()), new ProgrammeId(row.id())))
        .findFirst();
  }
}
