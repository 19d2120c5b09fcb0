package ua.opencities.programme.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Seasons {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who open the same year at once stand in line. */
  void oneAtATime(int year) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "season " + year)
        .getSingleResult();
  }

  void add(Season season) {
    database.persist(season);
    database.flush();
  }

  /** So that a lost race is met inside the deed. */
  void write() {
    database.flush();
  }

  Optional<Season> find(int year) {
    return Optional.ofNullable(database.find(Season.class, year));
  }

  Season get(int year) {
    return find(year).orElseThrow(() -> new NotFound("season"));
  }

  /** The latest year first. */
  List<Season> all() {
    return database
        .createQuery("select s from Season s order by s.year desc", Season.class)
        .getResultList();
  }

  Optional<SessionDay> dayOf(CouncilId council, int year) {
    return Optional.ofNullable(database.find(SessionDay.class, new SessionDay.Key(council, year)));
  }

  void add(SessionDay day) {
    database.persist(day);
  }

  void remove(SessionDay day) {
    database.remove(day);
  }
}
