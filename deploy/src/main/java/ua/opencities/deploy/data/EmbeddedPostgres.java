package ua.opencities.deploy.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.opencities.deploy.data.Database.Login;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;
import ua.opencities.deploy.told.Versions;

/**
 * The PostgreSQL inside the data folder. It listens on 127.0.0.1 only and asks every role for its
 * password; the caller holds the folder.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  static final String NAME = "opencities";
  private static final int STARTS = 3;

  private final PostgresPrograms programs;
  private final DataFolder folder;
  private final int port;

  private EmbeddedPostgres(PostgresPrograms programs, DataFolder folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  public static EmbeddedPostgres start(DataFolder folder) {
    PostgresPrograms programs =
        new PostgresPrograms(PostgresBinaries.unpackedIn(folder), folder.inside("logs"));
    Path cluster = folder.inside("database");
    programs.refuseIfRootCannotStepDown();
    if (Files.isDirectory(cluster)) {
      refuseAnotherVersion(cluster);
      PostgresOrphan.stop(cluster);
    } else {
      create(programs, folder, cluster);
    }
    EmbeddedPostgres postgres = startOn(programs, folder, cluster);
    PostgresRoles.ensure(postgres.url("postgres"), superuser(folder), postgres.database());
    return postgres;
  }

  /** One that another process runs in this folder. */
  public static Database runningIn(DataFolder folder) {
    String port =
        folder
            .read("database/postmaster.pid")
            .map(text -> text.lines().toList())
            .filter(lines -> lines.size() > 3)
            .map(lines -> lines.get(3).strip())
            .orElseThrow(() -> new Refused(Exit.FOLDER_IN_USE, "folder.starting", folder.root()));
    return new EmbeddedPostgres(null, folder, Integer.parseInt(port)).database();
  }

  public Database database() {
    return database(NAME);
  }

  /** Another database beside the usual one, with the same roles. */
  public Database database(String name) {
    return new Database(
        url(name), login(folder, "owner"), login(folder, "member"), login(folder, "admin"));
  }

  public Database.Login superuser() {
    return superuser(folder);
  }

  public String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  Path logs() {
    return folder.inside("logs");
  }

  /** Whether its process lives; one that ended and is only not yet taken note of does not. */
  boolean runs() {
    Path cluster = folder.inside("database");
    return PostgresOrphan.number(cluster.resolve("postmaster.pid"))
        .filter(pid -> PostgresOrphan.isOurs(pid, cluster))
        .isPresent();
  }

  /** After it ended by itself. What it leaves is not touched: PostgreSQL knows what still lives. */
  boolean startAgain() {
    return start(programs, folder, folder.inside("database"), port);
  }

  @Override
  public void close() {
    programs.run("pg_ctl", "-D", folder.inside("database").toString(), "-m", "fast", "-w", "stop");
  }

  private static Login superuser(DataFolder folder) {
    return new Login("postgres", folder.secret("database-postgres"));
  }

  private static Login login(DataFolder folder, String role) {
    return new Login("association_" + role, folder.secret("database-" + role));
  }

  private static void create(PostgresPrograms programs, DataFolder folder, Path cluster) {
    folder.delete("database.creating");
    Path creating = folder.inside("database.creating");
    superuser(folder);
    programs.runOrRefuse(
        "initdb",
        "--pgdata=" + creating,
        "--username=postgres",
        "--pwfile=" + folder.inside("secrets/database-postgres"),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-locale",
        "--locale-provider=icu",
        "--icu-locale=uk",
        "--no-instructions");
    try {
      Files.move(creating, cluster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseAnotherVersion(Path cluster) {
    try {
      String has = Files.readString(cluster.resolve("PG_VERSION")).strip();
      String ours = Versions.POSTGRES.substring(0, Versions.POSTGRES.indexOf('.'));
      if (!has.equals(ours)) {
        throw new Refused(Exit.DATABASE, "database.other-version", has, ours);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres startOn(
      PostgresPrograms programs, DataFolder folder, Path cluster) {
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      if (start(programs, folder, cluster, port)) {
        return new EmbeddedPostgres(programs, folder, port);
      }
      if (attempt == STARTS) {
        throw new Refused(Exit.DATABASE, "database.does-not-start", folder.inside("logs"));
      }
      pause(); // killed backends hold the shared memory for a moment
    }
  }

  private static boolean start(
      PostgresPrograms programs, DataFolder folder, Path cluster, int port) {
    // -w waits for "ready" in postmaster.pid; its own session keeps Ctrl-C away from the database
    return programs.run(
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-w",
        "-t",
        "60",
        "-l",
        folder.inside("logs/postgresql-start.log").toString(),
        "-o",
        settings(folder, port),
        "start");
  }

  private static String settings(DataFolder folder, int port) {
    Map<String, String> settings =
        Map.ofEntries(
            Map.entry("port", String.valueOf(port)),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_connections", "60"),
            Map.entry("jit", "off"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", folder.inside("logs").toString()),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_timezone", "Europe/Kyiv"),
            Map.entry("timezone", "Europe/Kyiv"));
    return settings.entrySet().stream()
        .map(e -> "-c " + e.getKey() + "='" + e.getValue().replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static List<String> roles() {
    return List.of("association_owner", "association_member", "association_admin");
  }
}
