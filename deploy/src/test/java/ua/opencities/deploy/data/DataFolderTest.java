package ua.opencities.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

class DataFolderTest {
  @TempDir Path temporary;
  private DataFolder folder;

  @BeforeEach
  void make() {
    folder = DataFolder.at(temporary.resolve("a folder"));
  }

  @Test
  void belongsToOneProcessAtATime() {
    try (DataFolder.Hold hold = folder.holdOrRefuse()) {
      assertThat(hold).isNotNull();
      assertThatThrownBy(folder::holdOrRefuse)
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.exit).isEqualTo(Exit.FOLDER_IN_USE))
          .hasMessageContaining("--data");
    }
    folder.holdOrRefuse().close();
  }

  @Test
  void keepsItsSecretsFromOthers() throws Exception {
    folder.prepare();
    String secret = folder.secret("database-owner");
    assertThat(folder.secret("database-owner")).isEqualTo(secret).hasSize(64);
    assertThat(folder.newSecret("operator-key")).isNotEqualTo(folder.newSecret("operator-key"));
    assertThat(Files.getPosixFilePermissions(folder.inside("secrets/database-owner"))).hasSize(2);
    assertThat(Files.getPosixFilePermissions(folder.root())).hasSize(3);
  }

  @Test
  void neverMixesInventedAndRealData() {
    folder.prepare();
    assertThat(folder.decideDemonstration(false)).isFalse();
    assertThatThrownBy(() -> folder.decideDemonstration(true)).isInstanceOf(Refused.class);
    DataFolder demonstration = DataFolder.at(temporary.resolve("demo"));
    demonstration.prepare();
    assertThat(demonstration.decideDemonstration(true)).isTrue();
    assertThat(demonstration.decideDemonstration(false)).isTrue();
    assertThatThrownBy(() -> demonstration.mustBe(false)).isInstanceOf(Refused.class);
  }

  @Test
  void isChosenTheSameWayByEverySubcommand() {
    Map<String, String> env = Map.of("OPENCITIES_DATA", "/srv/oc");
    assertThat(DataFolder.chosen(Optional.of(Path.of("/x")), true, env).root())
        .isEqualTo(Path.of("/x"));
    assertThat(DataFolder.chosen(Optional.empty(), true, env).root()).isEqualTo(Path.of("/srv/oc"));
    assertThat(DataFolder.chosen(Optional.empty(), true, Map.of()).root().toString())
        .endsWith(".opencities-demo");
  }

  @Test
  void stopsNoProcessOfSomebodyElse() {
    long own = ProcessHandle.current().pid();
    assertThat(PostgresOrphan.isOurs(own, folder.inside("database"))).isFalse();
  }
}
