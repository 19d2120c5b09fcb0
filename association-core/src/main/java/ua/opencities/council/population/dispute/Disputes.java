package ua.opencities.council.population.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Disputes {
  private static final String FROM =
      " from population_dispute d join population_figure f on f.id = d.figure_id"
          + " join council c on c.id = d.council_id";
  private static final String COLUMNS =
      "select d.id, d.council_id, c.name, d.figure_id, f.inhabitants, f.as_of, f.source, d.claimed,"
          + " d.reason, d.raised_by, d.raised_at, d.outcome, d.words, d.answered_by, d.answered_at"
          + FROM;

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Two who dispute one figure at once stand in line, and the second sees the first. */
  void oneAtATime(UUID figure) {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "population-dispute " + figure)
        .getSingleResult();
  }

  void add(PopulationDispute dispute) {
    database.persist(dispute);
    database.flush();
  }

  /** For an answer: who answers second waits for the first. */
  PopulationDispute toAnswer(UUID id) {
    return Optional.ofNullable(
            database.find(PopulationDispute.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("dispute"));
  }

  /** The answer is in the database, to be read back with its figure. */
  void settled() {
    database.flush();
  }

  Optional<UUID> waiting(UUID figure) {
    List<?> ids =
        database
            .createNativeQuery(
                "select id from population_dispute where figure_id = ?1 and outcome is null")
            .setParameter(1, figure)
            .getResultList();
    return ids.stream().map(UUID.class::cast).findFirst();
  }

  List<DisputeView> of(CouncilId council) {
    return views(
        database
            .createNativeQuery(COLUMNS + " where d.council_id = ?1 order by d.raised_at desc, d.id")
            .setParameter(1, council.value())
            .getResultList());
  }

  DisputeView get(UUID id) {
    return views(
            database
                .createNativeQuery(COLUMNS + " where d.id = ?1")
                .setParameter(1, id)
                .getResultList())
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("dispute"));
  }

  /** Those that wait first, the oldest of them on top; then what was answered last. */
  Page<DisputeView> page(Page.Request request) {
    long total = (Long) database.createNativeQuery("select count(*)" + FROM).getSingleResult();
    return new Page<>(inOrder(request.limit()), total, request.number(), request.size());
  }

  List<DisputeView> all() {
    return inOrder(" limit 50000");
  }

  private List<DisputeView> inOrder(String limit) {
    return views(
        database
            .createNativeQuery(
                COLUMNS
                    + " order by d.outcome is not null,"
                    + " case when d.outcome is null then d.raised_at end,"
                    + " d.answered_at desc, d.id"
                    + limit)
            .getResultList());
  }

  private static List<DisputeView> views(List<?> rows) {
    return rows.stream().map(row -> view((Object[]) row)).toList();
  }

  private static DisputeView view(Object[] r) {
    return new DisputeView(
        (UUID) r[0],
        new CouncilId((UUID) r[1]),
        (String) r[2],
        (UUID) r[3],
        new PopulationFigure((Integer) r[4], day(r[5]), (String) r[6]),
        Optional.ofNullable((Integer) r[7]),
        (String) r[8],
        (String) r[9],
        instant(r[10]),
        Optional.ofNullable((String) r[11]).map(DisputeOutcome::valueOf),
        Optional.ofNullable((String) r[12]),
        Optional.ofNullable((String) r[13]),
        Optional.ofNullable(r[14]).map(Disputes::instant));
  }

  private static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
  }

  private static Instant instant(Object value) {
    return value instanceof java.time.OffsetDateTime at
        ? at.toInstant()
        : ((java.sql.Timestamp) value).toInstant();
  }
}
