package ua.opencities.duplicate.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.council.details.MergedField;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class Mergers {
  private static final Map<String, Thing> THINGS =
      Stream.concat(Belongings.MOVING.stream(), Belongings.MOVING_OTHERWISE.stream())
          .collect(Collectors.toMap(Belonging::table, Belonging::thing));

  private static final String COLUMNS =
      "select m.id, m.kept_id, m.gone_id, m.kept_name, m.gone_name, m.gone_katottg, m.fields,"
          + " m.reason, m.kept_version, m.merged_by_name, m.merged_at, m.undone_by_name, m.undone_at"
          + " from council_merger m";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  void add(Merger it, Actor by) {
    database
        .createNativeQuery(
            "insert into council_merger (id, kept_id, gone_id, kept_name, gone_name, gone_katottg,"
                + " fields, reason, kept_version, merged_by, merged_by_name, merged_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .setParameter(1, it.id())
        .setParameter(2, it.kept().value())
        .setParameter(3, it.gone().value())
        .setParameter(4, it.keptName())
        .setParameter(5, it.goneName())
        .setParameter(6, it.goneKatottg())
        .setParameter(
            7, it.taken().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
        .setParameter(8, it.reason())
        .setParameter(9, it.keptVersion())
        .setParameter(10, by.name())
        .setParameter(11, it.mergedBy())
        .setParameter(12, it.mergedAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  boolean undo(UUID id, Actor by, Instant at) {
    return database
            .createNativeQuery(
                "update council_merger set undone_by_name = ?2, undone_at = ?3"
                    + " where id = ?1 and undone_at is null")
            .setParameter(1, id)
            .setParameter(2, by.shown())
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  Optional<Merger> find(UUID id) {
    return views(database.createNativeQuery(COLUMNS + " where m.id = ?1").setParameter(1, id))
        .stream()
        .findFirst();
  }

  /** The one by which the row went, or those by which others came to it, the newest first. */
  List<Merger> of(CouncilId council) {
    return views(
        database
            .createNativeQuery(
                COLUMNS + " where ?1 in (m.kept_id, m.gone_id) order by m.merged_at desc, m.id")
            .setParameter(1, council.value()));
  }

  Page<Merger> page(Page.Request wanted) {
    var total = database.createNativeQuery("select count(*) from council_merger").getSingleResult();
    return new Page<>(
        views(
            database.createNativeQuery(
                COLUMNS + " order by m.merged_at desc, m.id" + wanted.limit())),
        ((Number) total).longValue(),
        wanted.number(),
        wanted.size());
  }

  /** How many of each thing moved. */
  Map<Thing, Long> moved(UUID id) {
    Map<Thing, Long> moved = new EnumMap<>(Thing.class);
    Row.of(
            database
                .createNativeQuery(
                    "select table_name, count(*) from council_merger_move where merger_id = ?1"
                        + " group by table_name")
                .setParameter(1, id)
                .getResultList())
        .forEach(row -> moved.merge(THINGS.get(row.text()), row.count(), Long::sum));
    moved.remove(Thing.WITH_THE_REST);
    return moved;
  }

  private static List<Merger> views(Query query) {
    return Row.of(query.getResultList()).stream().map(Mergers::view).toList();
  }

  private static Merger view(Row row) {
    return new Merger(
        row.id(),
        new CouncilId(row.id()),
        new CouncilId(row.id()),
        row.text(),
        row.text(),
        row.text(),
        Stream.of(row.text().split(","))
            .filter(name -> !name.isEmpty())
            .map(MergedField::valueOf)
            .collect(Collectors.toSet()),
        row.text(),
        row.count(),
        row.text(),
        row.instant(),
        row.textIfAny(),
        row.instantIfAny());
  }
}
