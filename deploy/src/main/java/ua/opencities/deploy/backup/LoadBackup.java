package ua.opencities.deploy.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * Loads a backup into migrated tables, all in one transaction: when the proof fails, nothing of it
 * stays. Foreign keys are taken away for the load and put back, which checks every row; the owner
 * needs no rights of a superuser.
 */
public final class LoadBackup {
  private static final String FOREIGN_KEYS =
      " from pg_constraint k join pg_class c on c.oid = k.conrelid"
          + " join pg_namespace n on n.oid = c.relnamespace"
          + " where k.contype = 'f' and k.conparentid = 0 and"
          + Catalogue.OURS
          + " order by c.oid, k.conname";
  private static final String TRIGGERS =
      " from pg_trigger g join pg_class c on c.oid = g.tgrelid"
          + " join pg_namespace n on n.oid = c.relnamespace"
          + " where not g.tgisinternal and g.tgenabled = 'O' and"
          + Catalogue.OURS
          + " order by c.oid, g.tgname";
  private static final String FORCED =
      " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
          + " where c.relkind = 'r' and c.relforcerowsecurity and"
          + Catalogue.OURS
          + " order by c.oid";

  private LoadBackup() {}

  /** The database's migrations must be the backup's. */
  public static Comparison into(Database database, BackupFile backup) {
    try (Connection connection = database.asOwner();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set local lock_timeout = '10s'");
      Catalogue.writeInOneWay(sql);
      refuseOtherHistory(connection, backup);
      List<TableShape> tables = Catalogue.tables(connection);
      List<String> afterwards = takeAway(connection, sql);
      load(connection, sql, tables, backup);
      Comparison comparison = compare(connection, tables, backup.manifest());
      for (String each : afterwards) {
        sql.execute(each);
      }
      for (String view :
          Catalogue.strings(
              connection, "select format('%I.%I', schemaname, matviewname) from pg_matviews")) {
        sql.execute("refresh materialized view " + view);
      }
      if (comparison.equal()) {
        connection.commit();
      } else {
        connection.rollback();
      }
      return comparison;
    } catch (SQLException e) {
      throw new Refused(Exit.NOT_EQUAL, "restore.failed", e.getMessage());
    } catch (IOException e) {
      throw new Refused(Exit.NOT_EQUAL, "restore.unreadable", "", e.getMessage());
    }
  }

  private static void refuseOtherHistory(Connection connection, BackupFile backup)
      throws SQLException {
    if (!Catalogue.history(connection).equals(backup.manifest().history())) {
      throw new Refused(
          Exit.REFUSED,
          "restore.other-history",
          backup.schemaVersion(),
          backup.manifest().product());
    }
  }

  /** Foreign keys, triggers and the owner's row security; answers how to put them back. */
  private static List<String> takeAway(Connection connection, Statement sql) throws SQLException {
    List<String> back =
        Catalogue.strings(
            connection,
            "select format('alter table %s add constraint %I %s', c.oid::regclass, k.conname,"
                + " pg_get_constraintdef(k.oid))"
                + FOREIGN_KEYS);
    back.addAll(
        Catalogue.strings(
            connection,
            "select format('alter table %s enable trigger %I', c.oid::regclass, g.tgname)"
                + TRIGGERS));
    back.addAll(
        Catalogue.strings(
            connection,
            "select format('alter table %s force row level security', c.oid::regclass)" + FORCED));
    List<String> away =
        Catalogue.strings(
            connection,
            "select format('alter table %s drop constraint %I', c.oid::regclass, k.conname)"
                + FOREIGN_KEYS);
    away.addAll(
        Catalogue.strings(
            connection,
            "select format('alter table %s disable trigger %I', c.oid::regclass, g.tgname)"
                + TRIGGERS));
    away.addAll(
        Catalogue.strings(
            connection,
            "select format('alter table %s no force row level security', c.oid::regclass)"
                + FORCED));
    for (String each : away) {
      sql.execute(each);
    }
    return back;
  }

  private static void load(
      Connection connection, Statement sql, List<TableShape> tables, BackupFile backup)
      throws SQLException, IOException {
    if (!tables.isEmpty()) {
      sql.execute("truncate " + String.join(", ", tables.stream().map(TableShape::name).toList()));
    }
    for (TableShape table : tables) {
      try (InputStream rows = backup.rowsOf(table)) {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), rows);
      }
    }
    try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
      for (Catalogue.SequenceValue value : backup.manifest().sequences()) {
        set.setString(1, value.name());
        set.setLong(2, value.last());
        set.setBoolean(3, value.called());
        set.execute();
      }
    }
  }

  private static Comparison compare(
      Connection connection, List<TableShape> tables, Manifest manifest)
      throws SQLException, IOException {
    Map<String, Manifest.Content> found = new TreeMap<>();
    for (TableShape table : tables) {
      found.put(table.name(), CopyOut.of(connection, table, OutputStream.nullOutputStream()));
    }
    return Comparison.of(manifest, found, Catalogue.sequences(connection));
  }
}
