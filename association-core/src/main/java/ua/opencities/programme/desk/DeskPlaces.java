package ua.opencities.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.text.PartName;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;

/** One row a draft, person and step; written past the entity cache, since two may come at once. */
@ApplicationScoped
class DeskPlaces {
  private static final String CHECK = "CHECK";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  record Place(ProgrammeId programme, UserId user, Optional<PartName> part) {
    String name() {
      return part.map(PartName::name).orElse(CHECK);
    }
  }

  void seen(Place at, CouncilId council, String name, Instant now) {
    database
        .createNativeQuery(
            "insert into programme_desk (programme_id, user_id, part, council_id, shown_name, seen_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (programme_id, user_id, part)"
                + " do update set shown_name = excluded.shown_name, seen_at = excluded.seen_at")
        .setParameter(1, at.programme.value())
        .setParameter(2, at.user.value())
        .setParameter(3, at.name())
        .setParameter(4, council.value())
        .setParameter(5, name)
        .setParameter(6, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  void keep(Place at, TypedPart typed) {
    database
        .createNativeQuery(
            "update programme_desk set typed = cast(?4 as jsonb), typed_at = ?5, typed_version = ?6"
                + " where programme_id = ?1 and user_id = ?2 and part = ?3")
        .setParameter(1, at.programme.value())
        .setParameter(2, at.user.value())
        .setParameter(3, at.name())
        .setParameter(4, TypedJson.written(typed.fields()))
        .setParameter(5, typed.at().atOffset(ZoneOffset.UTC))
        .setParameter(6, typed.version())
        .executeUpdate();
  }

  void drop(Place at) {
    database
        .createNativeQuery(
            "update programme_desk set typed = null, typed_at = null, typed_version = null"
                + " where programme_id = ?1 and user_id = ?2 and part = ?3")
        .setParameter(1, at.programme.value())
        .setParameter(2, at.user.value())
        .setParameter(3, at.name())
        .executeUpdate();
  }

  void clear(ProgrammeId programme) {
    database
        .createNativeQuery("delete from programme_desk where programme_id = ?1")
        .setParameter(1, programme.value())
        .executeUpdate();
  }

  /** Each person once, where they were seen last; in the order of their names. */
  List<AtDesk> others(ProgrammeId programme, UserId me, Instant since) {
    var rows =
        database
            .createNativeQuery(
                "select shown_name, part, seen_at from (select distinct on (user_id) user_id,"
                    + " shown_name, part, seen_at from programme_desk where programme_id = ?1"
                    + " and user_id <> ?2 and seen_at >= ?3 order by user_id, seen_at desc) present"
                    + " order by shown_name collate \"uk-x-icu\"")
            .setParameter(1, programme.value())
            .setParameter(2, me.value())
            .setParameter(3, since.atOffset(ZoneOffset.UTC))
            .getResultList();
    return Row.of(rows).stream()
        .map(row -> new AtDesk(row.text(), partNamed(row.text()), row.instant()))
        .toList();
  }

  Map<PartName, TypedPart> unsaved(ProgrammeId programme, UserId user) {
    var rows =
        database
            .createNativeQuery(
                "select part, cast(typed as text), typed_at, typed_version from programme_desk"
                    + " where programme_id = ?1 and user_id = ?2 and typed is not null")
            .setParameter(1, programme.value())
            .setParameter(2, user.value())
            .getResultList();
    var unsaved = new EnumMap<PartName, TypedPart>(PartName.class);
    for (Row row : Row.of(rows))
      unsaved.put(
          PartName.valueOf(row.text()),
          new TypedPart(TypedJson.read(row.text()), row.instant(), row.count()));
    return unsaved;
  }

  private static Optional<PartName> partNamed(String name) {
    return name.equals(CHECK) ? Optional.empty() : Optional.of(PartName.valueOf(name));
  }
}
