package ua.opencities.council.intake;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.intake.joining.JoinByList;
import ua.opencities.council.intake.joining.JoiningActs;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** What lines say of joining, on its way to the road of membership and back. */
@ApplicationScoped
class LineJoinings {
  private static final String THESE =
      " r.import_id = ?1 and r.place = any(string_to_array(?2, ',')::int[])"
          + " and r.facts->>'joining' is not null";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject @Any Instance<JoinByList> roads;
  @Inject LineAttributes attributes;

  boolean boardMakesMembers() {
    return roads.stream().allMatch(JoinByList::boardMakesMembers);
  }

  /** Whether a line that is taken tells of joining, and settings want a second person for it. */
  boolean wantsSecondPerson(ImportId id) {
    if (roads.stream().noneMatch(JoinByList::wantsSecondPerson)) return false;
    return !database
        .createNativeQuery(
            "select 1 from council_import_row r where r.import_id = ?1"
                + " and r.facts->>'joining' is not null and"
                + ImportRows.TAKEN
                + " limit 1")
        .setParameter(1, id.value())
        .getResultList()
        .isEmpty();
  }

  /**
   * Memberships go before the rows of councils, as everywhere: who holds one of them may want its
   * council next.
   *
   * @param places none for all lines
   */
  void hold(ImportId id, List<Integer> places) {
    asked(
            "select 1 from membership m where m.council_id in (select r.council_id"
                + " from council_import_row r where r.import_id = ?1 and (?2 = ''"
                + "   or r.place = any(string_to_array(?2, ',')::int[])"
                + "   and r.facts->>'joining' is not null))"
                + " order by m.council_id for update",
            id,
            places)
        .getResultList();
  }

  /** Who came on the road since the rehearsal is left as it is, with all of its line. */
  void leaveWhoMovedSince(ImportId id, List<Integer> places) {
    asked(
            "update council_import_row r set outcome = 'CHANGED_SINCE' where"
                + THESE
                + " and r.outcome is null and exists (select from membership m"
                + "   where m.council_id = r.council_id"
                + "   and (m.standing <> 'LEAD' or m.since is not null))",
            id,
            places)
        .executeUpdate();
  }

  void join(Actor actor, CouncilImport taken, List<Integer> places) {
    var lines =
        Row.of(
            asked(
                    "select r.place, r.council_id, r.facts->>'joining' from council_import_row r"
                        + " where"
                        + THESE
                        + " and r.outcome = 'APPLIED' order by r.council_id",
                    taken.id(),
                    places)
                .getResultList());
    for (Row line : lines) {
      int place = line.number();
      var council = new CouncilId(line.id());
      var acts = JoiningActs.read(line.text());
      for (JoinByList road : roads)
        keep(
            taken.id(),
            place,
            road.join(actor, council, acts, taken.appliedBy(), taken.appliedByName()));
    }
  }

  private void keep(ImportId id, int place, List<UUID> steps) {
    database
        .createNativeQuery(
            "update council_import_row set facts = facts || jsonb_build_object('steps', cast(?3 as"
                + " text)) where import_id = ?1 and place = ?2")
        .setParameter(1, id.value())
        .setParameter(2, place)
        .setParameter(3, steps.stream().map(UUID::toString).collect(joining(",")))
        .executeUpdate();
  }

  /**
   * Where something was done since, the whole line stays. Of a new council the steps are left: they
   * go with it, or stay with it where somebody works with it.
   */
  void takeBack(Actor actor, ImportId id, String reason) {
    hold(id, List.of());
    attributes.hold(id, List.of());
    var lines =
        Row.of(
            database
                .createNativeQuery(
                    "select r.place, r.council_id, r.facts->>'steps', r.seen_version is null from council_import_row r"
                        + " join council c on c.id = r.council_id and c.version = r.applied_version"
                        + " where r.import_id = ?1 and r.outcome = 'APPLIED'"
                        + " and r.facts->>'steps' is not null and"
                        + LineAttributes.AS_WRITTEN
                        + " order by r.council_id")
                .setParameter(1, id.value())
                .getResultList());
    for (Row line : lines) {
      int place = line.number();
      var council = new CouncilId(line.id());
      var steps = Arrays.stream(line.text().split(",")).map(UUID::fromString).toList();
      boolean isNew = line.yes();
      for (JoinByList road : roads)
        if (isNew
            ? !road.isAsLeft(actor, council, steps)
            : !road.takeBack(actor, council, steps, reason)) stays(id, place);
    }
  }

  private void stays(ImportId id, int place) {
    database
        .createNativeQuery(
            "update council_import_row set outcome = 'STAYS' where import_id = ?1 and place = ?2")
        .setParameter(1, id.value())
        .setParameter(2, place)
        .executeUpdate();
  }

  private Query asked(String sql, ImportId id, List<Integer> places) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, id.value())
        .setParameter(2, places.stream().map(String::valueOf).collect(joining(",")));
  }
}
