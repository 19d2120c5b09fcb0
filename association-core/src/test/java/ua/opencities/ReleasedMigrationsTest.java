package ua.opencities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.opencities.document.Sha256;

/**
 * A migration that was released has run in somebody's database: a change of it would stop the next
 * start there. What is to be different comes as a new one; at a release its line is added here.
 */
class ReleasedMigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  static List<String> released() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/released-migrations.txt"));
  }

  @ParameterizedTest
  @MethodSource("released")
  void isNeverChanged(String line) throws IOException {
    String[] said = line.split(" {2}");
    assertThat(Sha256.of(Files.readAllBytes(MIGRATIONS.resolve(said[1]))))
        .as(said[1])
        .isEqualTo(said[0]);
  }
}
