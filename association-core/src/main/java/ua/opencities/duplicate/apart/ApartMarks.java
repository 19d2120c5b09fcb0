package ua.opencities.duplicate.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.Page;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

@ApplicationScoped
class ApartMarks {
  private static final String HOLDING =
      " from duplicate_apart d join council a on a.id = d.one_id join council b on b.id = d.other_id"
          + " where d.taken_back_at is null";
  private static final String COLUMNS =
      "select d.id, d.one_id, a.name, d.other_id, b.name, d.reason, d.marked_by_name, d.marked_at";
  private static final String SEARCHED =
      " and a.merged_into is null and b.merged_into is null and (?1 = ''"
          + " or a.search_key like '%' || ?1 || '%' or b.search_key like '%' || ?1 || '%')";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /**
   * @return whether there was none yet
   */
  boolean add(UUID id, CouncilId one, CouncilId other, String reason, Actor by, Instant at) {
    boolean inOrder = one.toString().compareTo(other.toString()) < 0;
    return database
            .createNativeQuery(
                "insert into duplicate_apart (id, one_id, other_id, reason, marked_by, marked_by_name,"
                    + " marked_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
            .setParameter(1, id)
            .setParameter(2, (inOrder ? one : other).value())
            .setParameter(3, (inOrder ? other : one).value())
            .setParameter(4, reason)
            .setParameter(5, by.name())
            .setParameter(6, by.shown())
            .setParameter(7, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  boolean takeBack(UUID id, Actor by, Instant at) {
    return database
            .createNativeQuery(
                "update duplicate_apart set taken_back_by_name = ?2, taken_back_at = ?3"
                    + " where id = ?1 and taken_back_at is null")
            .setParameter(1, id)
            .setParameter(2, by.shown())
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  Optional<ApartView> find(UUID id) {
    return Row.of(
            database
                .createNativeQuery(COLUMNS + HOLDING + " and d.id = ?1")
                .setParameter(1, id)
                .getResultList())
        .stream()
        .map(ApartMarks::view)
        .findFirst();
  }

  Page<ApartView> page(String words, Page.Request wanted) {
    String key = SearchKey.of(words);
    List<?> rows =
        database
            .createNativeQuery(
                COLUMNS + HOLDING + SEARCHED + " order by d.marked_at desc, d.id" + wanted.limit())
            .setParameter(1, key)
            .getResultList();
    var total =
        database
            .createNativeQuery("select count(*)" + HOLDING + SEARCHED)
            .setParameter(1, key)
            .getSingleResult();
    return new Page<>(
        Row.of(rows).stream().map(ApartMarks::view).toList(),
        ((Number) total).longValue(),
        wanted.number(),
        wanted.size());
  }

  private static ApartView view(Row row) {
    return new ApartView(
        row.id(),
        new CouncilId(row.id()),
        row.text(),
        new CouncilId(row.id()),
        row.text(),
        row.text(),
        row.text(),
        row.instant());
  }
}
