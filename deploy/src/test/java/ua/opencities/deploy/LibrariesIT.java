package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.WarContent;

/** A library that comes or goes is a decision, so it is written down in src/test/resources. */
class LibrariesIT {
  private static final Path LIB = Path.of("target/open-cities/lib");

  @Test
  void standOnceBesideThePortalsAsListed() throws IOException {
    assertThat(jars().stream().map(jar -> jar.getFileName().toString()))
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/lib-content.txt")));
  }

  @Test
  void bringNothingForTestsAndNoClassTwice() throws IOException {
    List<Path> jars = jars();
    assertThat(jars)
        .noneMatch(
            jar ->
                jar.getFileName()
                    .toString()
                    .matches(
                        ".*(-tests|junit|assertj|servlet-api|jakartaee|weld|eclipselink|association-core).*"));
    Path server = jars.stream().filter(LibrariesIT::isServer).findFirst().orElseThrow();
    List<Path> others = jars.stream().filter(jar -> !isServer(jar)).toList();
    assertThat(WarContent.duplicatesIn(others, server)).isEmpty();
  }

  private static boolean isServer(Path jar) {
    return jar.getFileName().toString().startsWith("payara-micro");
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(LIB)) {
      return files.sorted().toList();
    }
  }
}
