package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.data.EmbeddedPostgres;

/** The packed launcher on a PostgreSQL that somebody else runs, by {@code OPENCITIES_DB_URL}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalDatabaseIT {
  private static final Path JAR = Path.of("target/open-cities/open-cities.jar").toAbsolutePath();

  @TempDir static Path folder;
  private EmbeddedPostgres elsewhere;
  private Database database;

  @BeforeAll
  void start() throws SQLException {
    DataFolder data = DataFolder.at(folder.resolve("elsewhere"));
    data.prepare();
    elsewhere = EmbeddedPostgres.start(data);
    database = elsewhere.database();
  }

  @AfterAll
  void stop() {
    elsewhere.close();
  }

  @Test
  void servesTheSameMigrationsAndReports() throws Exception {
    Ran migrated = run(database.owner().password(), "migrate");
    assertThat(migrated.exit()).as(migrated.said()).isZero();

    Ran report = run(database.owner().password(), "report", "fees", "--year", "2022");
    assertThat(report.exit()).as(report.said()).isZero();
    assertThat(folder.resolve("here/database")).as("no database of its own").doesNotExist();
  }

  @Test
  void whoseDoorIsShutGetsASentenceThatNamesTheRole() throws Exception {
    Ran refused = run("wrong", "migrate");
    assertThat(refused.exit()).isEqualTo(7);
    assertThat(refused.said()).contains("association_owner").doesNotContain("\tat ");
  }

  private record Ran(int exit, String said) {}

  private Ran run(String ownersPassword, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", folder.resolve("here").toString()));
    Path said = folder.resolve(arguments[0] + ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings(ownersPassword));
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
        database.url(),
        "OPENCITIES_DB_OWNER_PASSWORD",
        ownersPassword,
        "OPENCITIES_DB_MEMBER_PASSWORD",
        database.member().password(),
        "OPENCITIES_DB_ADMIN_PASSWORD",
        database.admin().password());
  }

  private static String read(Path log) throws IOException {
    return Files.readString(log);
  }
}
