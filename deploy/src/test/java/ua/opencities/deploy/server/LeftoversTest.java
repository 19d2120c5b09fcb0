package ua.opencities.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.opencities.deploy.data.DataFolder;

class LeftoversTest {
  @TempDir Path temporary;
  private DataFolder folder;

  @BeforeEach
  void leaveWhatAServerLeaves() throws Exception {
    folder = DataFolder.at(temporary.resolve("data"));
    folder.prepare();
    unpack("run");
    unpack("tmp");
  }

  @Test
  void areOutOfTheWayAtOnceAndGoneSoonAfter() throws Exception {
    Leftovers.putAside(folder, "run", "tmp");
    assertThat(folder.inside("run")).doesNotExist();
    assertThat(folder.inside("tmp")).doesNotExist();
    assertThat(folder.inside("gone")).isDirectoryRecursivelyContaining("glob:**/Portal.class");

    unpack("run"); // the next server does not wait
    Leftovers.deleteBesides(folder).join();
    assertThat(folder.inside("gone")).doesNotExist();
    assertThat(folder.inside("run/applications/Portal.class")).exists();
    assertThat(folder.inside("secrets")).exists();
  }

  @Test
  void ofAStartThatWasCutOffAreDeletedByTheNext() throws Exception {
    Leftovers.putAside(folder, "run", "tmp"); // and the process was killed here
    unpack("run");
    Leftovers.putAside(folder, "run", "tmp");
    Leftovers.deleteBesides(folder).join();
    assertThat(folder.inside("gone")).doesNotExist();
    assertThat(folder.inside("run")).doesNotExist();
  }

  @Test
  void areMovedThoughTheyAreALinkToWhatIsNoMore() throws Exception {
    DataFolder linked = DataFolder.at(temporary.resolve("linked"));
    linked.prepare();
    Files.createSymbolicLink(linked.inside("run"), temporary.resolve("nowhere"));
    Leftovers.putAside(linked, "run", "tmp");
    assertThat(Files.isSymbolicLink(linked.inside("run"))).isFalse();
    Leftovers.deleteBesides(linked).join();
    assertThat(linked.inside("gone")).doesNotExist();
  }

  @Test
  void areNoneInAFolderThatIsNew() throws Exception {
    DataFolder fresh = DataFolder.at(temporary.resolve("new"));
    fresh.prepare();
    Leftovers.putAside(fresh, "run", "tmp");
    Leftovers.deleteBesides(fresh).join();
    assertThat(fresh.inside("gone")).doesNotExist();
    assertThat(fresh.inside("run")).doesNotExist();
  }

  private void unpack(String name) throws Exception {
    Path applications = Files.createDirectories(folder.inside(name).resolve("applications"));
    Files.writeString(applications.resolve("Portal.class"), "a class");
  }
}
