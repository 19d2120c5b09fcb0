package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** What PostgreSQL's own catalogue says of keys, columns and clocks. */
class SchemaTest {
  @Test
  void everyForeignKeyHasAnIndexThatBeginsWithIt() {
    assertThat(
            first(
                "select k.conname from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace"
                    + " and not exists (select 1 from pg_index i where i.indrelid = k.conrelid and i.indpred is null"
                    + " and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)"))
        .isEmpty();
  }

  @Test
  void noViewAndNoFunctionAsksTheServersClockForTheDay() {
    String clock = "~* '(current_date|current_timestamp|localtime|\\mnow\\(\\))'";
    assertThat(
            first(
                "select viewname from pg_views where schemaname = 'public' and definition "
                    + clock))
        .isEmpty();
    assertThat(first("select proname" + ROUTINES + " and prosrc " + clock)).isEmpty();
    assertThat(first("select proname" + ROUTINES + " and prosrc ~* 'today'"))
        .contains("report_work");
  }

  @Test
  void momentsKnowTheirZoneAndMoneyItsScale() {
    String column =
        "select table_name || '.' || column_name from information_schema.columns"
            + " where table_schema = 'public' and table_name <> 'flyway_schema_history' and ";
    assertThat(first(column + "data_type = 'timestamp without time zone'")).isEmpty();
    assertThat(
            first(
                column
                    + "data_type in ('real', 'double precision', 'money', 'json', 'character varying')"))
        .isEmpty();
    assertThat(first(column + "data_type = 'numeric' and numeric_scale is null")).isEmpty();
  }

  private static final String ROUTINES =
      " from pg_proc p where pronamespace = 'public'::regnamespace"
          + " and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')";

  private static List<String> first(String question) {
    return Association.sql(question).rows().stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
