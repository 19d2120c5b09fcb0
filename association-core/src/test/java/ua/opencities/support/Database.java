package ua.opencities.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL for the tests, with the platform's three roles. */
public final class Database {
  /** Of each role; more threads than these no test has at work. */
  private static final int MOST = 40;

  private final EmbeddedPostgres server;
  private final Map<String, DataSource> pools = new ConcurrentHashMap<>();

  private Database(EmbeddedPostgres server) {
    this.server = server;
  }

  public static Database start() {
    return startAt("latest");
  }

  /** As an older release left it: migrations up to that one. {@link #migrate} goes on. */
  public static Database startAt(String version) {
    try {
      var database =
          new Database(
              EmbeddedPostgres.builder().setServerConfig("max_connections", "160").start());
      database.makeRoles();
      database.migrate(version);
      return database;
    } catch (IOException | SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public void migrate(String version) {
    Flyway.configure()
        .dataSource(plain("association_owner"))
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  public void stop() throws IOException {
    pools.values().forEach(Database::close);
    server.close();
  }

  private static void close(DataSource pool) {
    try {
      if (pool.isWrapperFor(HikariDataSource.class)) pool.unwrap(HikariDataSource.class).close();
    } catch (SQLException open) {
      throw new IllegalStateException(open);
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

  HikariDataSource pool(String role, int most) {
    var pool = new HikariConfig();
    pool.setPoolName(role);
    pool.setDataSource(plain(role));
    pool.setMaximumPoolSize(most);
    pool.setMinimumIdle(0);
    return new HikariDataSource(pool);
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/opencities?stringtype=unspecified";
  }

  DataSource as(String role) {
    return pools.computeIfAbsent(role, it -> StatementCount.counting(pool(it, MOST)));
  }

  private DataSource plain(String role) {
    var source = new PGSimpleDataSource();
    source.setUrl(url());
    source.setUser(role);
    source.setPassword("test");
    return source;
  }
}
