package ua.opencities.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files people wrote, of all modules. */
public final class Sources {
  public static final Path ROOT = root();

  private Sources() {}

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("association-core"))) here = here.getParent();
    return here;
  }

  /** Files under {@code src}, by the end of their names. */
  public static Stream<Path> files(String... ends) {
    var found = Stream.of("association-core", "member-portal", "admin-portal", "deploy");
    return found.flatMap(module -> under(module, List.of(ends)).stream());
  }

  private static List<Path> under(String module, List<String> ends) {
    Path from = ROOT.resolve(module);
    if (!Files.isDirectory(from)) return List.of();
    try (Stream<Path> all = Files.walk(from)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> from.relativize(file).toString().matches("(.*/)?src/.*"))
          .filter(file -> !from.relativize(file).toString().matches("(.*/)?target/.*"))
          .filter(file -> ends.stream().anyMatch(end -> file.toString().endsWith("." + end)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }
}
