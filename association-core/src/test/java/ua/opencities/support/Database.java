package ua.opencities.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL for the tests, with the platform's three roles. */
public final class Database {
  private final EmbeddedPostgres server;

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  public static Database start() {
    try {
      var database =
          new Database(
              EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start());
      database.makeRoles();
      Flyway.configure()
          .dataSource(database.as("association_owner"))
          .locations("classpath:db/migration")
          .load()
          .migrate();
      return database;
    } catch (IOException | SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void makeRoles() throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      for (String role :
          new String[] {"association_owner", "association_member", "association_admin"})
        statement.execute("create role " + role + " login password 'test'");
      statement.execute("create database opencities owner association_owner template template0");
    }
  }

  /** Asks or tells PostgreSQL as its superuser, past row security. */
  public Sql sql(String statement, Object... arguments) {
    return new Sql(superuser(), statement, arguments);
  }

  DataSource superuser() {
    return as("postgres");
  }

  /** The driver's own small pool; a server has a better one, but none keeps connections longer. */
  @SuppressWarnings("deprecation")
  PGPoolingDataSource pool(String role, int most) {
    var pool = new PGPoolingDataSource();
    pool.setDataSourceName(role + " on few connections");
    pool.setUrl(url());
    pool.setUser(role);
    pool.setPassword("test");
    pool.setMaxConnections(most);
    return pool;
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/opencities?stringtype=unspecified";
  }

  DataSource as(String role) {
    var source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(role);
    source.setPassword("test");
    return StatementCount.counting(source);
  }
}
