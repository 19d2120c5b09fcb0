package ua.opencities.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The platform's own database, seen past row security by a test alone. */
public final class PlatformDatabase {
  private PlatformDatabase() {}

  /** As the database's superuser; the caller closes it. */
  public static Connection open(Platform platform) {
    try {
      Path data = platform.data();
      String port = Files.readAllLines(data.resolve("database/postmaster.pid")).get(3).strip();
      String password = Files.readString(data.resolve("secrets/database-postgres")).strip();
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + port + "/opencities", "postgres", password);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
