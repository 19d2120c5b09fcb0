package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Sources;

/** Small files and a fixed top level: whoever comes new can hold the house in mind. */
class SizesTest {
  @Test
  void noFileHasMoreThan300Lines() {
    assertThat(written().filter(file -> lines(file) > 300)).isEmpty();
  }

  @Test
  void mostFilesAreSmall() {
    List<Long> sizes = written().map(SizesTest::lines).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(50);
    assertThat(sizes.get(sizes.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(150);
  }

  @Test
  void theTopLevelIsFixed() throws IOException {
    try (Stream<Path> top = Files.list(Sources.ROOT)) {
      assertThat(top.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")))
          .isSubsetOf(
              "pom.xml",
              "association-core",
              "member-portal",
              "admin-portal",
              "deploy",
              "README.md",
              "target");
    }
  }

  private static Stream<Path> written() {
    return Sources.files("java", "jte", "css", "js", "sql");
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.toString(), unreadable);
    }
  }
}
