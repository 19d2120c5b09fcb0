package ua.opencities.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import ua.opencities.deploy.data.DataFolder;

/** What Linux says of a process, in megabytes (of 1 048 576 bytes). */
final class Memory {
  private Memory() {}

  static double resident(long pid) throws IOException {
    return line(Path.of("/proc/" + pid + "/status"), "VmRSS:");
  }

  static double residentAtMost(long pid) throws IOException {
    return line(Path.of("/proc/" + pid + "/status"), "VmHWM:");
  }

  /** Linux reckons the highest anew from here. */
  static void forgetTheHighest(long pid) throws IOException {
    Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
  }

  /** Shared buffers counted once: each process has its share of the pages it shares. */
  static double postgres(DataFolder folder) throws IOException {
    String pid = folder.read("database/postmaster.pid").orElseThrow().lines().findFirst().get();
    var first = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    double sum = 0;
    for (var each : Stream.concat(Stream.of(first), first.descendants()).toList())
      sum += shareOf(each.pid());
    return sum;
  }

  /** A session may end while it is looked at. */
  private static double shareOf(long pid) throws IOException {
    try {
      return line(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }

  private static double line(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
