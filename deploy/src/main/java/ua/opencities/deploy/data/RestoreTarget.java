package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * Where a backup is loaded. The embedded PostgreSQL gives a fresh database beside the old one, and
 * the two change places only after the proof. In an external one the tables themselves are
 * replaced, in one transaction.
 */
public final class RestoreTarget {
  private static final String FRESH = EmbeddedPostgres.NAME + "_restoring";
  private static final String OLD = EmbeddedPostgres.NAME + "_replaced";

  private final Database database;
  private final Optional<EmbeddedPostgres> embedded;

  private RestoreTarget(Database database, Optional<EmbeddedPostgres> embedded) {
    this.database = database;
    this.embedded = embedded;
  }

  public static RestoreTarget choose(
      Optional<EmbeddedPostgres> embedded, Database now, boolean replace) {
    try (Connection connection = now.asOwner()) {
      boolean empty = answer(connection, "select to_regclass('flyway_schema_history') is null");
      if (!empty && !replace) {
        throw new Refused(Exit.REFUSED, "restore.not-empty");
      }
      if (embedded.isEmpty()) {
        refuseRunningPortals(connection);
        return new RestoreTarget(now, embedded);
      }
    } catch (SQLException e) {
      throw new Refused(Exit.DATABASE, "restore.failed", e.getMessage());
    }
    superuser(
        embedded.get(),
        sql -> {
          sql.execute("drop database if exists " + FRESH);
          PostgresRoles.create(sql, FRESH);
        });
    return new RestoreTarget(embedded.get().database(FRESH), embedded);
  }

  public Database database() {
    return database;
  }

  public void keep() {
    embedded.ifPresent(
        postgres ->
            superuser(
                postgres,
                sql -> {
                  sql.execute("drop database if exists " + OLD);
                  sql.getConnection().setAutoCommit(false);
                  sql.execute("alter database " + EmbeddedPostgres.NAME + " rename to " + OLD);
                  sql.execute("alter database " + FRESH + " rename to " + EmbeddedPostgres.NAME);
                  sql.getConnection().commit();
                  sql.getConnection().setAutoCommit(true);
                  sql.execute("drop database " + OLD);
                }));
  }

  public void giveUp() {
    embedded.ifPresent(
        postgres -> superuser(postgres, sql -> sql.execute("drop database if exists " + FRESH)));
  }

  private static void refuseRunningPortals(Connection connection) throws SQLException {
    if (answer(
        connection,
        "select exists (select 1 from pg_stat_activity where datname = current_database()"
            + " and application_name in ('opencities-member', 'opencities-admin'))")) {
      throw new Refused(Exit.FOLDER_IN_USE, "restore.portals-run");
    }
  }

  private static boolean answer(Connection connection, String question) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(question)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void superuser(EmbeddedPostgres postgres, Work work) {
    try (Connection connection = Database.connect(postgres.url("postgres"), postgres.superuser());
        Statement sql = connection.createStatement()) {
      work.with(sql);
    } catch (SQLException e) {
      throw new Refused(Exit.DATABASE, "restore.failed", e.getMessage());
    }
  }

  private interface Work {
    void with(Statement sql) throws SQLException;
  }
}
