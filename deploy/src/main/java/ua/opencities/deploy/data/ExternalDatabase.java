package ua.opencities.deploy.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import ua.opencities.deploy.data.Database.Login;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** A PostgreSQL of the association's own, named by {@code OPENCITIES_DB_URL}. */
public final class ExternalDatabase {
  static final int OLDEST = 15;

  private ExternalDatabase() {}

  public static Optional<Database> named(Map<String, String> env) {
    String url = env.get("OPENCITIES_DB_URL");
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    String full = url.startsWith("jdbc:") ? url : "jdbc:" + url;
    return Optional.of(
        new Database(full, login(env, "OWNER"), login(env, "MEMBER"), login(env, "ADMIN")));
  }

  /** Each of the three must come in now, not at the first request. */
  public static void check(Database database) {
    for (Login login : new Login[] {database.owner(), database.member(), database.admin()}) {
      try (Connection connection = Database.connect(database.url(), login)) {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
          throw new Refused(Exit.DATABASE, "database.too-old", major, OLDEST);
        }
      } catch (SQLException e) {
        throw new Refused(
            Exit.DATABASE, "database.unreachable", database.url(), login.user(), e.getMessage());
      }
    }
  }

  private static Login login(Map<String, String> env, String role) {
    String password = env.get("OPENCITIES_DB_" + role + "_PASSWORD");
    if (password == null) {
      throw new Refused(
          Exit.DATABASE, "database.no-password", "OPENCITIES_DB_" + role + "_PASSWORD");
    }
    String usual = "association_" + role.toLowerCase(java.util.Locale.ROOT);
    return new Login(env.getOrDefault("OPENCITIES_DB_" + role + "_USER", usual), password);
  }
}
