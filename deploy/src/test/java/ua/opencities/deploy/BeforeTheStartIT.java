package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packed launcher says when it cannot start: at once, before any database. */
class BeforeTheStartIT {
  private static final int JAVA_8 = 52;

  @TempDir Path temporary;
  private Launching platform;

  @BeforeEach
  void open() {
    platform = new Launching(temporary);
  }

  @AfterEach
  void leaveNothingRunning() {
    platform.close();
  }

  @Test
  void anOldJavaCanReadTheEntryClass() throws Exception {
    try (var jar = new JarFile(Launching.JAR.toFile());
        var entry =
            new DataInputStream(
                jar.getInputStream(jar.getEntry("ua/opencities/deploy/Main.class")))) {
      assertThat(entry.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(entry.readUnsignedShort()).isZero();
      assertThat(entry.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "11", "16"})
  void anOldJavaIsToldWhatToInstall(String version) throws Exception {
    Process old = platform.launchAsOldJava("java", version);
    assertThat(old.waitFor(1, MINUTES)).isTrue();
    assertThat(old.exitValue()).isEqualTo(5);
    assertThat(platform.said("java"))
        .contains("Потрібна Java 17", "needs Java 17 or newer, this is Java " + version)
        .contains("openjdk-17-jdk")
        .doesNotContain("Exception");
    assertThat(platform.data()).doesNotExist();
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws Exception {
    Files.writeString(platform.data(), "a file where the folder should be");
    refused(6, "start");
    assertThat(platform.said("start")).contains("Cannot write to the data folder", "--data DIR");
  }

  @Test
  void makesNoDemonstrationOfAnAssociationsFolder() throws Exception {
    Files.createDirectories(platform.data());
    Files.writeString(platform.data().resolve("kind"), "association\n");
    refused(9, "start", "--demo");
    assertThat(platform.said("start")).contains("real data", "--demo");
    assertThat(platform.data().resolve("database")).doesNotExist();
  }

  @Test
  void takesNoNameForATrustedProxy() throws Exception {
    platform.with("OPENCITIES_TRUSTED_PROXY", "127.0.0.1,nginx");
    refused(2, "start");
    assertThat(platform.said("start")).contains("OPENCITIES_TRUSTED_PROXY", "nginx");
    assertThat(platform.data().resolve("database")).doesNotExist();
  }

  private void refused(int exit, String... arguments) throws Exception {
    Process refused = platform.launch("start", arguments);
    assertThat(refused.waitFor(1, MINUTES)).isTrue();
    assertThat(refused.exitValue()).as(platform.said("start")).isEqualTo(exit);
    assertThat(platform.said("start")).doesNotContain("Exception");
  }
}
