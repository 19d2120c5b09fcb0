package ua.opencities.deploy.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** What PostgreSQL itself says there is to copy: nobody keeps a list of tables by hand. */
final class Catalogue {
  static final String OURS =
      " n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'"
          + " and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')";

  private static final String TABLES =
      """
      select format('%I.%I', n.nspname, c.relname),
        (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
        coalesce(
          (select string_agg('t.' || quote_ident(a.attname)
              || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
            from pg_index i, unnest(i.indkey::smallint[]) with ordinality k(attnum, place), pg_attribute a
            where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum),
          't::text collate "C"')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> 'flyway_schema_history' and
      """
          + OURS
          + " order by 1";

  private static final String SEQUENCES =
      "select format('%I.%I', n.nspname, c.relname) from pg_class c"
          + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and"
          + OURS
          + " order by 1";

  private static final String HISTORY =
      "select version || ' ' || checksum || ' ' || description from flyway_schema_history"
          + " where success and version is not null order by installed_rank";

  /** Row security binds the owner too, so a table without an owner's policy would look empty. */
  private static final String HIDDEN =
      """
      select c.oid::regclass::text from pg_class c
      where c.relkind = 'r' and c.relrowsecurity
        and (c.relforcerowsecurity or not pg_has_role(current_user, c.relowner, 'usage'))
        and (not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')
              and p.polpermissive and pg_get_expr(p.polqual, p.polrelid) = 'true' and FOR_US)
          or exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')
              and not p.polpermissive and FOR_US))
      """
          .replace(
              "FOR_US",
              "exists (select 1 from unnest(p.polroles) r"
                  + " where case when r = 0 then true else pg_has_role(current_user, r, 'usage') end)");

  private Catalogue() {}

  static List<TableShape> tables(Connection connection) throws SQLException {
    List<TableShape> tables = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(TABLES)) {
      while (row.next()) {
        String[] columns = (String[]) row.getArray(2).getArray();
        tables.add(new TableShape(row.getString(1), Arrays.asList(columns), row.getString(3)));
      }
    }
    return tables;
  }

  static List<SequenceValue> sequences(Connection connection) throws SQLException {
    List<SequenceValue> values = new ArrayList<>();
    for (String name : strings(connection, SEQUENCES)) {
      try (Statement sql = connection.createStatement();
          ResultSet row = sql.executeQuery("select last_value, is_called from " + name)) {
        row.next();
        values.add(new SequenceValue(name, row.getLong(1), row.getBoolean(2)));
      }
    }
    return values;
  }

  static boolean isEmpty(Connection connection) throws SQLException {
    return strings(connection, "select to_regclass('flyway_schema_history')::text").get(0) == null;
  }

  static List<String> history(Connection connection) throws SQLException {
    return strings(connection, HISTORY);
  }

  static void refuseHiddenRows(Connection connection) throws SQLException {
    List<String> hidden = strings(connection, HIDDEN);
    if (!hidden.isEmpty()) {
      throw new Refused(Exit.FAILED, "backup.hidden-rows", String.join(", ", hidden));
    }
  }

  /** Written out in one way, whatever the server or the machine prefers. */
  static void writeInOneWay(Statement sql) throws SQLException {
    sql.execute("set local datestyle = 'ISO, YMD'");
    sql.execute("set local intervalstyle = 'postgres'");
    sql.execute("set local timezone = 'UTC'");
    sql.execute("set local bytea_output = 'hex'");
    sql.execute("set local extra_float_digits = 1");
    sql.execute("set local search_path = public");
    sql.execute("set local statement_timeout = 0");
  }

  static List<String> strings(Connection connection, String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(question)) {
      while (row.next()) {
        answers.add(row.getString(1));
      }
    }
    return answers;
  }

  record SequenceValue(String name, long last, boolean called) {}
}
