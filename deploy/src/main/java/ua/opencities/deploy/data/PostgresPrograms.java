package ua.opencities.deploy.data;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** Runs initdb and pg_ctl. PostgreSQL refuses root, so root steps down into a user namespace. */
final class PostgresPrograms {
  private final Path home;
  private final File log;
  private final boolean root;

  PostgresPrograms(Path home, Path logs) {
    this.home = home;
    this.log = logs.resolve("postgresql-programs.log").toFile();
    this.root = "root".equals(System.getProperty("user.name"));
  }

  void refuseIfRootCannotStepDown() {
    if (root && !start(List.of("unshare", "-U", "true"))) {
      throw new Refused(Exit.PLATFORM, "platform.root");
    }
  }

  void runOrRefuse(String program, String... arguments) {
    if (!run(program, arguments)) {
      throw new Refused(Exit.DATABASE, "database.does-not-start", log);
    }
  }

  boolean run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (root) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return start(command);
  }

  private boolean start(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(Redirect.appendTo(log)).redirectInput(new File("/dev/null"));
      builder.environment().put("LC_ALL", "C");
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      if (command.get(0).equals("unshare")) {
        return false;
      }
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
