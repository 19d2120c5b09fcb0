package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.EmbeddedPostgres;

/**
 * The packed launcher on a PostgreSQL that somebody else runs: its roles made by {@code roles.sql}
 * as the guide says, its people's own names members of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseIT {
  private static final Path JAR = Path.of("target/open-cities/open-cities.jar").toAbsolutePath();
  private static final String PASSWORD = "of-the-cluster";

  @TempDir static Path folder;
  private EmbeddedPostgres elsewhere;

  @BeforeAll
  void start() throws SQLException, IOException {
    DataFolder data = DataFolder.at(folder.resolve("elsewhere"));
    data.prepare();
    elsewhere = EmbeddedPostgres.start(data);
    as(
        "postgres",
        "drop database opencities",
        "drop role association_owner, association_member, association_admin");
    String roles = Files.readString(Path.of("roles.sql")).replaceAll("CHANGE-ME-\\d", PASSWORD);
    as("postgres", roles.replaceAll("(?m)^--.*$", "").strip().split(";\\s*"));
    for (String role : List.of("owner", "member", "admin"))
      as(
          "postgres",
          "create role kyiv_%1$s login password '%2$s' in role association_%1$s"
              .formatted(role, PASSWORD));
  }

  @AfterAll
  void stop() {
    elsewhere.close();
  }

  @Test
  void servesTheSameMigrationsAndReportsToTheNamesThatTheClusterGives() throws Exception {
    Map<String, String> names =
        Map.of(
            "OPENCITIES_DB_OWNER_USER", "kyiv_owner",
            "OPENCITIES_DB_MEMBER_USER", "kyiv_member",
            "OPENCITIES_DB_ADMIN_USER", "kyiv_admin");
    Ran migrated = run(PASSWORD, names, "migrate");
    assertThat(migrated.exit()).as(migrated.said()).isZero();

    Ran report = run(PASSWORD, names, "report", "fees", "--year", "2022");
    assertThat(report.exit()).as(report.said()).isZero();
    assertThat(folder.resolve("here/database")).as("no database of its own").doesNotExist();
    try (var asked = connection("opencities").createStatement();
        var owners =
            asked.executeQuery("select tableowner from pg_tables where tablename = 'council'")) {
      assertThat(owners.next()).isTrue();
      assertThat(owners.getString(1)).isEqualTo("association_owner");
    }
  }

  @Test
  void whoseDoorIsShutGetsASentenceThatNamesTheRole() throws Exception {
    Ran refused = run("wrong", Map.of(), "migrate");
    assertThat(refused.exit()).isEqualTo(7);
    assertThat(refused.said()).contains("association_owner").doesNotContain("\tat ");
  }

  private void as(String database, String... statements) throws SQLException {
    try (var connection = connection(database);
        var told = connection.createStatement()) {
      for (String statement : statements) told.execute(statement);
    }
  }

  private Connection connection(String database) throws SQLException {
    var superuser = elsewhere.superuser();
    return DriverManager.getConnection(
        elsewhere.url(database), superuser.user(), superuser.password());
  }

  private record Ran(int exit, String said) {}

  private Ran run(String ownersPassword, Map<String, String> names, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", folder.resolve("here").toString()));
    Path said = folder.resolve(arguments[0] + ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings(ownersPassword));
    builder.environment().putAll(names);
    Process process = builder.redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(5, MINUTES);
    if (!ended) process.destroy();
    assertThat(ended).as(read(said)).isTrue();
    return new Ran(process.exitValue(), read(said));
  }

  private Map<String, String> settings(String ownersPassword) {
    return Map.of(
        "OPENCITIES_JVM_FLAGS",
        "-XX:TieredStopAtLevel=1",
        "OPENCITIES_DB_URL",
        elsewhere.url("opencities"),
        "OPENCITIES_DB_OWNER_PASSWORD",
        ownersPassword,
        "OPENCITIES_DB_MEMBER_PASSWORD",
        PASSWORD,
        "OPENCITIES_DB_ADMIN_PASSWORD",
        PASSWORD);
  }

  private static String read(Path log) throws IOException {
    return Files.readString(log);
  }
}
