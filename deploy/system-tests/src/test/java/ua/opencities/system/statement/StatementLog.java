package ua.opencities.system.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.opencities.system.Platform;
import ua.opencities.system.PlatformDatabase;

/** What the database was asked, as it writes it down itself while this is open. */
final class StatementLog implements AutoCloseable {
  /** How a line begins: the process, so that a page's connection is told from a timer's. */
  private static final Pattern SAID =
      Pattern.compile("^\\[(\\d+)] LOG:  (?:statement|execute [^:]*): (.*)$", Pattern.DOTALL);

  /** The beginning and end of a transaction, and who asks, belong to every deed. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)^(begin|commit|rollback|set |show |savepoint|release|select set_config).*",
          Pattern.DOTALL);

  private static final Duration MOST_LATE = Duration.ofSeconds(20);

  private final Connection database;
  private final Path folder;
  private int marks;
  private long read;

  StatementLog(Platform platform) {
    database = PlatformDatabase.open(platform);
    folder = platform.data().resolve("logs");
    tell("alter system set log_line_prefix = '[%p] '");
    tell("alter system set log_statement = 'all'");
    tell("select pg_reload_conf()");
    awaitAll();
    askedSince();
  }

  /** The setting reaches a connection some time after it was changed. */
  private void awaitAll() {
    long until = System.nanoTime() + MOST_LATE.toNanos();
    while (!"all".equals(setting())) {
      if (System.nanoTime() > until) throw new IllegalStateException("nothing is written down");
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private String setting() {
    try (var asked = database.createStatement();
        var shown = asked.executeQuery("show log_statement")) {
      shown.next();
      return shown.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** What each connection asked since this was called last, in its order; frames left out. */
  List<List<String>> askedSince() {
    String mark = "select 'mark " + ++marks + "'";
    tell(mark);
    long until = System.nanoTime() + MOST_LATE.toNanos();
    for (String added = added(); ; added = added()) {
      if (added.contains(mark)) {
        read += added.getBytes(StandardCharsets.UTF_8).length;
        return byConnection(added, mark);
      }
      if (System.nanoTime() > until) throw new IllegalStateException("the log has no " + mark);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static List<List<String>> byConnection(String log, String mark) {
    Map<String, List<String>> asked = new TreeMap<>();
    // what spans several lines goes on behind a tab
    for (String entry : log.substring(0, log.indexOf(mark)).split("\n(?=\\[\\d+] )")) {
      Matcher said = SAID.matcher(entry.strip());
      if (said.matches() && !FRAME.matcher(said.group(2)).matches())
        asked.computeIfAbsent(said.group(1), process -> new ArrayList<>()).add(said.group(2));
    }
    return List.copyOf(asked.values());
  }

  private String added() {
    try (Stream<Path> logs = Files.list(folder)) {
      Path newest =
          logs.filter(log -> log.getFileName().toString().matches("postgresql-\\w{3}\\.log"))
              .max(Comparator.comparing(log -> log.toFile().lastModified()))
              .orElseThrow();
      try (var in = Files.newInputStream(newest)) {
        in.skipNBytes(Math.min(read, Files.size(newest)));
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void tell(String statement) {
    try (var asked = database.createStatement()) {
      asked.execute(statement);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    tell("alter system reset log_statement");
    tell("alter system reset log_line_prefix");
    tell("select pg_reload_conf()");
    try {
      database.close();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
