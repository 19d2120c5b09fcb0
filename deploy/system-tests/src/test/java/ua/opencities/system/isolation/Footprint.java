package ua.opencities.system.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import ua.opencities.system.Platform;
import ua.opencities.system.PlatformDatabase;

/** Every row that a council has, in whatever table: how many, and what they say. */
final class Footprint implements AutoCloseable {
  private static final String QUERY_OF_ALL =
      """
      select string_agg(format('select %L, count(*) || '' '' || coalesce(md5(string_agg(md5(x::text), '''' order by md5(x::text))), '''')
          from %I x where council_id = $1', c.table_name, c.table_name), ' union all ')
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.column_name = 'council_id' and table_schema = 'public' and t.table_type = 'BASE TABLE'""";

  private final Connection database;
  private final String query;

  Footprint(Platform platform) {
    database = PlatformDatabase.open(platform);
    query = one(QUERY_OF_ALL);
  }

  /** Tables by name. */
  Map<String, String> of(String council) {
    try (var asked = database.createStatement();
        var rows = asked.executeQuery(query.replace("$1", "'" + council + "'"))) {
      var all = new TreeMap<String, String>();
      while (rows.next()) all.put(rows.getString(1), rows.getString(2));
      return all;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  String one(String sql) {
    try (var asked = database.createStatement();
        var rows = asked.executeQuery(sql)) {
      if (!rows.next()) throw new IllegalStateException("nothing by " + sql);
      return rows.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Past the triggers, which keep what may never go. */
  void put(String sql) {
    try (var asked = database.createStatement()) {
      asked.execute("set session_replication_role = replica");
      asked.execute(sql);
      asked.execute("set session_replication_role = origin");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
