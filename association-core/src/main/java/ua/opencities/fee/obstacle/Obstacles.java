package ua.opencities.fee.obstacle;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Obstacles {
  private static final String COLUMNS =
      "select o.id, o.council_id, o.year, o.kind, o.since, o.until, o.note, o.by_council,"
          + " o.said_by_shown, o.said_at, o.ended_by_shown from fee_obstacle_told o";
  private static final String NEWEST = " order by (o.until is null) desc, o.since desc, o.id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who speak of one council's obstacles at once stand in line. */
  void oneAtATime(CouncilId council) {
    database
        .createNativeQuery(
            "select pg_advisory_xact_lock(hashtextextended('obstacle ' || ?1, 0))::text")
        .setParameter(1, council.toString())
        .getSingleResult();
  }

  void add(
      ObstacleId id,
      CouncilId council,
      int year,
      ObstacleKind kind,
      LocalDate since,
      Optional<String> note,
      Actor by,
      Instant at) {
    said(
            "insert into fee_obstacle (id, council_id, year, by_council, said_by, said_by_shown,"
                + " said_at, kind, since, note) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                + " nullif(?10, ''))",
            id,
            council,
            year,
            by,
            at)
        .setParameter(8, kind.name())
        .setParameter(9, since)
        .setParameter(10, note.orElse(""))
        .executeUpdate();
  }

  void end(ObstacleView ended, LocalDate until, Actor by, Instant at) {
    said(
            "insert into fee_obstacle (id, council_id, year, by_council, said_by, said_by_shown,"
                + " said_at, ends, until) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            ObstacleId.next(),
            ended.council(),
            ended.year(),
            by,
            at)
        .setParameter(8, ended.id().value())
        .setParameter(9, until)
        .executeUpdate();
  }

  private Query said(
      String insert, ObstacleId id, CouncilId council, int year, Actor by, Instant at) {
    return database
        .createNativeQuery(insert)
        .setParameter(1, id.value())
        .setParameter(2, council.value())
        .setParameter(3, year)
        .setParameter(4, !by.isStaff())
        .setParameter(5, by.name())
        .setParameter(6, by.shown())
        .setParameter(7, at.atOffset(ZoneOffset.UTC));
  }

  /** Those that stand first, then the newest. */
  List<ObstacleView> of(CouncilId council) {
    return read(
        database
            .createNativeQuery(COLUMNS + " where o.council_id = ?1" + NEWEST)
            .setParameter(1, council.value()));
  }

  Optional<ObstacleView> one(ObstacleId id) {
    return read(
            database.createNativeQuery(COLUMNS + " where o.id = ?1").setParameter(1, id.value()))
        .stream()
        .findFirst();
  }

  /** Those that stand, of many councils at once. */
  List<ObstacleView> standing(Collection<CouncilId> councils) {
    return read(
        database
            .createNativeQuery(
                COLUMNS
                    + " where o.until is null"
                    + " and o.council_id = any(string_to_array(?1, ',')::uuid[])"
                    + NEWEST)
            .setParameter(1, councils.stream().map(CouncilId::toString).collect(joining(","))));
  }

  private static List<ObstacleView> read(Query query) {
    return Row.of(query.getResultList()).stream().map(Obstacles::view).toList();
  }

  private static ObstacleView view(Row r) {
    UUID id = r.id();
    return new ObstacleView(
        new ObstacleId(id),
        new CouncilId(r.id()),
        r.number(),
        ObstacleKind.valueOf(r.text()),
        r.day(),
        r.dayIfAny(),
        r.textIfAny(),
        r.yes(),
        r.text(),
        r.instant(),
        r.textIfAny());
  }
}
