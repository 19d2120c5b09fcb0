package ua.opencities.duplicate.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** PostgreSQL's own catalogue says in which tables a council is named. */
class BelongingsTest {
  private static final String NAMED =
      "select distinct k.conrelid::regclass::text || '.' || a.attname from pg_constraint k"
          + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)"
          + " where k.contype = 'f' and cardinality(k.conkey) = 1"
          + " and k.confrelid in ('council'::regclass, 'membership'::regclass, 'member_account'::regclass)"
          + " union select t.relname || '.council_id' from pg_class t join pg_attribute a on a.attrelid = t.oid"
          + " where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace"
          + " and a.attname = 'council_id' and not a.attisdropped";

  @Test
  void everyTableThatNamesACouncilHasItsFate() {
    var told =
        Belongings.all()
            .map(each -> each.table() + "." + each.column())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told)
        .as("what becomes of a table's rows when their council's row is merged into another")
        .containsExactlyInAnyOrderElementsOf(first(NAMED));
  }

  /** What was merged away takes nothing more: else a row would be left where nobody looks. */
  @Test
  void noRowOfWhatMovesOrHindersJoinsAMergedCouncil() {
    assertThat(
            Belongings.all()
                .filter(each -> each.fate() != Fate.STAYS && each.column().equals("council_id"))
                .map(Belonging::table)
                .collect(Collectors.toSet()))
        .isSubsetOf(
            first(
                "select tgrelid::regclass::text from pg_trigger"
                    + " where tgname = 'rows_join_no_merged_council'"));
  }

  private static List<String> first(String question) {
    return Association.sql(question).rows().stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
