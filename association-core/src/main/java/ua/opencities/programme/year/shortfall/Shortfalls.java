package ua.opencities.programme.year.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Shortfalls {
  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who speak at once stand in line, and the second sees what the first said. */
  void oneAtATime(CouncilId council, int year) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "year-shortfall " + council + " " + year)
        .getSingleResult();
  }

  void add(ShortfallEntry entry) {
    database.persist(entry);
    database.flush();
  }

  /** The newest first. */
  List<ShortfallEntry> of(CouncilId council, int year) {
    return database
        .createQuery(
            "select s from ShortfallEntry s where s.council = :council and s.year = :year"
                + " order by s.place desc",
            ShortfallEntry.class)
        .setParameter("council", council.value())
        .setParameter("year", year)
        .getResultList();
  }

  /** The newest first. */
  List<ShortfallEntry> agreed(Collection<CouncilId> councils, int year) {
    return database
        .createQuery(
            "select s from ShortfallEntry s where s.council in :councils and s.year = :year"
                + " and s.step = :step order by s.place desc",
            ShortfallEntry.class)
        .setParameter("councils", councils.stream().map(CouncilId::value).toList())
        .setParameter("year", year)
        .setParameter("step", ShortfallStep.AGREED)
        .getResultList();
  }

  /**
   * What the council states now, to be answered.
   *
   * @param seen its place, as the one who answers saw it
   * @throws ShortfallOutOfTurn when nothing waits for an answer
   * @throws SomeoneElseChanged when the council has stated anew meanwhile
   */
  ShortfallEntry waiting(CouncilId council, int year, int seen) {
    ShortfallEntry newest =
        of(council, year).stream()
            .findFirst()
            .filter(entry -> entry.step() == ShortfallStep.STATED)
            .orElseThrow(ShortfallOutOfTurn::notStated);
    if (newest.place() != seen) throw new SomeoneElseChanged();
    return newest;
  }

  /** The programme that holds for the year; of several, the one that the year goes by. */
  Optional<ProgrammeId> inForce(CouncilId council, int year) {
    List<?> ids =
        database
            .createNativeQuery(
                "select programme_id from programme_in_year where council_id = ?1 and year = ?2"
                    + " and place = 1 and state = 'APPROVED'")
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    return ids.stream().findFirst().map(id -> new ProgrammeId((UUID) id));
  }
}
