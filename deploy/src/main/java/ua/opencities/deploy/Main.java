package ua.opencities.deploy;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The door of {@code java -jar open-cities.jar}. It is the only class compiled for Java 8, so that
 * an old Java gets a sentence, and it knows no other class at compile time.
 *
 * <p>{@code java -jar} carries no flags: the same jar is run again with ours, signals are passed on
 * and the exit code comes back. {@code -Dopencities.direct=true} stays in one process, for those
 * who set the flags themselves (a container image).
 */
public final class Main {
  private static final int WRONG_JAVA = 5;
  private static final String DIRECT = "opencities.direct";

  private Main() {}

  public static void main(String[] args) throws Exception {
    if (javaVersion() < 17) {
      PrintStream err = new PrintStream(System.err, true, "UTF-8");
      String found = System.getProperty("java.version");
      err.println(
          "Потрібна Java 17 або новіша, а це Java "
              + found
              + ". Встановіть новішу (наприклад: sudo apt install openjdk-17-jdk) або вкажіть її в JAVA_HOME і запустіть знову.");
      err.println(
          "Open Cities needs Java 17 or newer, this is Java "
              + found
              + ". Install one (for example: sudo apt install openjdk-17-jdk) or point JAVA_HOME to it, and start again.");
      System.exit(WRONG_JAVA);
    }
    if (Boolean.getBoolean(DIRECT)) {
      Class.forName("ua.opencities.deploy.OpenCities")
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } else {
      System.exit(runWithOurFlags(args));
    }
  }

  static int javaVersion() {
    String version = System.getProperty("java.specification.version");
    return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
  }

  private static int runWithOurFlags(String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    // what fits one server with its portals; the whole process took some 620 MB (ADR 0014)
    command.addAll(Arrays.asList("-Xmx240m", "-Xmn48m", "-Xss512k", "-XX:+UseSerialGC"));
    // what the start needed goes back to the system
    command.addAll(Arrays.asList("-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40"));
    command.addAll(Arrays.asList("-XX:ReservedCodeCacheSize=64m", "-XX:+ExitOnOutOfMemoryError"));
    // what the compiler and the archives took goes back, too; a Java that cannot do so is not asked
    command.addAll(Arrays.asList("-XX:+IgnoreUnrecognizedVMOptions"));
    command.addAll(
        Arrays.asList("-XX:+UnlockExperimentalVMOptions", "-XX:TrimNativeHeapInterval=10000"));
    command.addAll(Arrays.asList("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
    command.addAll(Arrays.asList("-Duser.timezone=Europe/Kyiv", "-D" + DIRECT + "=true"));
    command.add("-Dopencities.has-parent=true");
    String more = System.getenv("OPENCITIES_JVM_FLAGS");
    if (more != null && !more.trim().isEmpty()) {
      command.addAll(Arrays.asList(more.trim().split("\\s+")));
    }
    String classPath = System.getProperty("java.class.path");
    if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
      command.addAll(Arrays.asList("-jar", classPath));
    } else {
      command.addAll(Arrays.asList("-cp", classPath, Main.class.getName()));
    }
    command.addAll(Arrays.asList(args));
    ProcessBuilder starting = new ProcessBuilder(command).inheritIO();
    if (!starting.environment().containsKey("MALLOC_ARENA_MAX")) {
      starting
          .environment()
          .put("MALLOC_ARENA_MAX", "2"); // glibc keeps an arena per thread otherwise
    }
    final Process child = starting.start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread("pass-the-signal-on") {
              @Override
              public void run() {
                child.destroy();
                int code = waitFor(child);
                Runtime.getRuntime().halt(code);
              }
            });
    return child.waitFor();
  }

  private static int waitFor(Process child) {
    while (true) {
      try {
        return child.waitFor();
      } catch (InterruptedException e) {
        // the child stops the database: it must not be left half-way
      }
    }
  }
}
