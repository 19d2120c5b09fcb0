package ua.opencities.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ua.opencities.support.WarContent;

/**
 * Of jars a portal carries our own and what it serves; the libraries stand beside it, once for
 * both.
 */
class WarContentIT {
  private static final Path WAR = Path.of(System.getProperty("portal.war"));
  private static final Path SERVER = Path.of(System.getenv("MICRO_JAR"));

  @Test
  void carriesTheListedJarsAndNoOther() throws IOException {
    var listed = Files.readAllLines(Path.of("src/test/resources/war-content.txt"));
    assertThat(WarContent.libraries(WAR)).containsExactlyElementsOf(listed);
  }

  @Test
  void carriesNothingForTestsAndNothingTheServerBrings() {
    assertThat(WarContent.libraries(WAR))
        .noneMatch(
            jar ->
                jar.matches(
                    ".*(-tests|junit|assertj|servlet-api|jakartaee|weld|eclipselink|payara).*"));
    assertThat(WarContent.duplicates(WAR, SERVER)).isEmpty();
  }
}
