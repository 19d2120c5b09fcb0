package ua.opencities.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import ua.opencities.deploy.told.Versions;

/** Without this a figure says nothing. */
final class Machine {
  private Machine() {}

  static String facts() throws IOException {
    return "Open Cities %s, %s: %d cores, %.0f GB, %s %s, Java %s, PostgreSQL %s, Payara Micro %s, load before %s"
        .formatted(
            Versions.PRODUCT,
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            memory(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            Versions.POSTGRES,
            Versions.PAYARA,
            load());
  }

  private static double memory() throws IOException {
    String first = Files.readAllLines(Path.of("/proc/meminfo")).get(0);
    return Double.parseDouble(first.replaceAll("\\D", "")) / 1024 / 1024;
  }

  /** Of the last minute; a busy machine measures itself and not the platform. */
  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
  }
}
