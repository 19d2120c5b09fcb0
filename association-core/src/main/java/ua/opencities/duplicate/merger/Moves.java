package ua.opencities.duplicate.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.MergeRows;
import ua.opencities.tenancy.CouncilId;

/** Moves what moves from one council to the other and notes each row. */
@ApplicationScoped
class Moves {
  static final String ENDED = "ENDED ";

  private static final String ASKED =
      "with asked as (select cast(?1 as uuid) as gone, cast(?2 as uuid) as kept,"
          + " cast(?3 as date) as today, cast(?4 as uuid) as merger), ";

  private static final String NOTE =
      "insert into council_merger_move (merger_id, table_name, row_key, origin) select ?4, '%s', ";

  /** Roles that the person has at both end here, else they would act for a row that is gone. */
  private static final String END_ROLES =
      "plan as materialized (select t.id, coalesce(t.ends_on::text, '') as was from role_grant t where"
          + " t.council_id = ?1 and "
          + Belongings.RUNNING
          + " and "
          + Belongings.AT_BOTH
          + "), ended as (update role_grant t set ends_on = greatest(t.begins_on, ?3), ended_by = 'merger'"
          + " from plan where t.id = plan.id) "
          + NOTE.formatted("role_grant")
          + "id::text, '"
          + ENDED
          + "' || was from plan";

  /** The ledger is never rewritten: the figures are written anew, and the old lines stay. */
  private static final String COPY_FIGURES =
      "plan as materialized (select gen_random_uuid() as copy, t.* from population_figure t where"
          + " t.council_id = ?1 and "
          + Belongings.NEW_DAY
          + "), copied as (insert into population_figure (id, council_id, inhabitants, as_of, source,"
          + " confirmed_by, confirmed_at) select copy, ?2, inhabitants, as_of, source, confirmed_by,"
          + " confirmed_at from plan) "
          + NOTE.formatted("population_figure")
          + "copy::text, id::text from plan";

  private static final String DISPUTES_FOLLOW =
      "moved as (update population_dispute t set council_id = ?2, figure_id = cast(m.row_key as uuid)"
          + " from council_merger_move m where m.merger_id = ?4 and m.table_name = 'population_figure'"
          + " and m.origin = t.figure_id::text and t.council_id = ?1 returning t.id as key) "
          + NOTE.formatted("population_dispute")
          + "key::text, '' from moved";

  private static final String LETTERS_PASS =
      "moved as (select letters_pass_unread(?1, ?2, null) as key) "
          + NOTE.formatted("letter")
          + "key::text, '' from moved";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  /** Rows that were merged into the one that goes follow it to the one that stays. */
  void note(UUID merger, MergeRows.Merged done) {
    done.followers().forEach(each -> note(merger, "council", each));
    done.restated().forEach(each -> note(merger, Belongings.TERRITORY, each));
  }

  private void note(UUID merger, String table, Object key) {
    database
        .createNativeQuery(
            "insert into council_merger_move (merger_id, table_name, row_key, origin)"
                + " values (?1, ?2, ?3, '')")
        .setParameter(1, merger)
        .setParameter(2, table)
        .setParameter(3, key.toString())
        .executeUpdate();
  }

  void move(UUID merger, CouncilId gone, CouncilId kept, LocalDate today) {
    run(END_ROLES, merger, gone, kept, today);
    run(COPY_FIGURES, merger, gone, kept, today);
    run(DISPUTES_FOLLOW, merger, gone, kept, today);
    for (Belonging each : Belongings.MOVING)
      run(
          "moved as (update "
              + each.table()
              + " t set council_id = ?2 where t.council_id = ?1 and ("
              + each.condition()
              + ") returning "
              + each.key()
              + " as key) "
              + NOTE.formatted(each.table())
              + "key::text, '' from moved",
          merger,
          gone,
          kept,
          today);
    run(LETTERS_PASS, merger, gone, kept, today);
  }

  private void run(String statement, UUID merger, CouncilId gone, CouncilId kept, LocalDate today) {
    database
        .createNativeQuery(ASKED + statement)
        .setParameter(1, gone.value())
        .setParameter(2, kept.value())
        .setParameter(3, today)
        .setParameter(4, merger)
        .executeUpdate();
  }
}
