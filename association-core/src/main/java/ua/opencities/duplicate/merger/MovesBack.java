package ua.opencities.duplicate.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.council.MergeRows;
import ua.opencities.shared.Today;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Brings back by its notes what a merger moved, as far as it is still there. */
@ApplicationScoped
class MovesBack {
  private static final String NOTED =
      " from council_merger_move m where m.merger_id = ?1 and m.table_name = '%s'";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  MergeRows.Merged done(Merger merger) {
    return new MergeRows.Merged(
        merger.keptVersion(),
        noted(merger.id(), "council").map(CouncilId::new).collect(Collectors.toSet()),
        noted(merger.id(), Belongings.TERRITORY).collect(Collectors.toSet()));
  }

  private Stream<UUID> noted(UUID merger, String table) {
    List<?> keys =
        database
            .createNativeQuery("select m.row_key" + NOTED.formatted(table))
            .setParameter(1, merger)
            .getResultList();
    return keys.stream().map(key -> UUID.fromString((String) key));
  }

  /** Acts that an application has led to at the council that stays cannot go back with it. */
  boolean actsCame(UUID merger, CouncilId kept, Instant since) {
    return !database
        .createNativeQuery(
            "select 1"
                + NOTED.formatted("admission_application")
                + " and exists (select from membership_step s where s.council_id = ?2"
                + " and s.entered_at >= ?3)")
        .setParameter(1, merger)
        .setParameter(2, kept.value())
        .setParameter(3, since.atOffset(ZoneOffset.UTC))
        .getResultList()
        .isEmpty();
  }

  void bringBack(UUID merger, CouncilId gone, CouncilId kept, Actor by, Instant at) {
    run(
        "update population_dispute t set council_id = ?2, figure_id = cast(m.origin as uuid)"
            + NOTED.formatted("population_figure")
            + " and t.figure_id::text = m.row_key",
        merger,
        gone);
    database
        .createNativeQuery(
            "update population_figure t set withdrawn_at = ?2, withdrawn_by = ?3"
                + NOTED.formatted("population_figure")
                + " and t.id::text = m.row_key and t.withdrawn_at is null")
        .setParameter(1, merger)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .setParameter(3, by.shown())
        .executeUpdate();
    for (Belonging each : Belongings.MOVING)
      database
          .createNativeQuery(
              "update "
                  + each.table()
                  + " t set council_id = ?2"
                  + NOTED.formatted(each.table())
                  + " and m.origin = '' and m.row_key = ("
                  + each.key().replaceFirst("^(id|year)$", "t.$1")
                  + ")::text and t.council_id = ?3")
          .setParameter(1, merger)
          .setParameter(2, gone.value())
          .setParameter(3, kept.value())
          .executeUpdate();
    database
        .createNativeQuery(
            "update role_grant t set ends_on = cast(nullif(substr(m.origin, 7), '') as date), ended_by = null"
                + NOTED.formatted("role_grant")
                + " and m.origin like '"
                + Moves.ENDED
                + "%' and m.row_key = t.id::text"
                // whom the office has dismissed at the row that stays gets nothing back
                + " and exists (select from role_grant k where k.council_id = ?2"
                + "   and k.account_id = t.account_id and k.role = t.role"
                + "   and coalesce(k.ends_on > ?3, true))")
        .setParameter(1, merger)
        .setParameter(2, kept.value())
        .setParameter(3, LocalDate.ofInstant(at, Today.KYIV))
        .executeUpdate();
    withWhatCameSince(merger, gone, kept);
    database
        .createNativeQuery(
            "select letters_pass_unread(?2, ?3, array(select cast(m.row_key as uuid)"
                + NOTED.formatted("letter")
                + "))")
        .setParameter(1, merger)
        .setParameter(2, kept.value())
        .setParameter(3, gone.value())
        .getResultList();
  }

  /** What came since the merger to an application, or was put right of an official, goes along. */
  private void withWhatCameSince(UUID merger, CouncilId gone, CouncilId kept) {
    var followers =
        Map.of(
            "admission_file", "admission_application' and m.row_key = t.application_id::text",
            "admission_note", "admission_application' and m.row_key = t.application_id::text",
            "official_correction", "official' and m.row_key = t.official_id::text");
    followers.forEach(
        (table, noted) ->
            database
                .createNativeQuery(
                    "update "
                        + table
                        + " t set council_id = ?2 from council_merger_move m where m.merger_id = ?1"
                        + " and m.table_name = '"
                        + noted
                        + " and t.council_id = ?3")
                .setParameter(1, merger)
                .setParameter(2, gone.value())
                .setParameter(3, kept.value())
                .executeUpdate());
  }

  private void run(String statement, UUID merger, CouncilId gone) {
    database
        .createNativeQuery(statement)
        .setParameter(1, merger)
        .setParameter(2, gone.value())
        .executeUpdate();
  }
}
