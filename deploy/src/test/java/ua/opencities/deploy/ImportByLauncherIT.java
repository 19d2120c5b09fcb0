package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of councils taken in by the command alone: rehearsed, applied, taken back. */
class ImportByLauncherIT {
  private static final String MEMBERS =
      "КАТОТТГ;Рада;Вид ради;Область;Район;Центр громади;Вид центру;Населення\n"
          + "UA46060130000077771;Привезенська;міська;Львівська;Львівський;Привезене;місто;12 345\n"
          + "UA46060130000077772;Чужа міська рада;міська;Волинська;Львівський;Чуже;місто;5 000\n";
  private static final String RENAMES =
      "katottg,name_uk_2025,type,oblast,centre_uk_2025,former_centre_2023,council_minfin_2023\n"
          + "UA46060130000077771,Привезенська,міська,Львівська,Новопривезене,Привезене,\n";

  @TempDir Path folder;
  private Launching platform;

  @Test
  void rehearsesAppliesAndTakesBack() throws Exception {
    try (Launching launching = new Launching(folder)) {
      platform = launching;
      Process server = platform.launch("server", "start", "--port", "" + Launching.freePort());
      platform.waitUntilReady("server", server);
      String members = list("members.csv", MEMBERS);

      assertThat(run("lacking", 9, "--file", members)).contains("станом", "джерело");
      String[] counted = {"--figures-as-of", "2025-01-01", "--figures-source", "Держстат"};
      assertThat(run("rehearsed", 0, with(counted, "--file", members)))
          .contains("перевірено", "1\tнові", "1\tсумнівні", "3: UA46060130000077772");
      assertThat(run("no-such-line", 9, with(counted, "--file", members, "--accept", "9")))
          .contains("9", "--apply");
      String applied =
          run(
              "applied",
              0,
              with(counted, "--file", members, "--apply", "--accept", "3", "--language", "en"));
      assertThat(applied).contains("applied", "2\tapplied");

      String renames = list("renames.csv", RENAMES);
      String[] act = {"--renamed-on", "2024-09-26", "--act", "Постанова від 19.09.2024"};
      String renamed = run("renamed", 0, with(act, "--file", renames, "--apply"));
      assertThat(renamed).contains("1\tперейменовані", "1\tзастосовано");

      assertThat(run("renames-back", 0, "--undo", id(renamed))).contains("1\tповернуто");
      assertThat(run("members-back", 0, "--undo", id(applied), "--language", "en"))
          .contains("2\ttaken back");
    }
  }

  private static String[] with(String[] said, String... more) {
    String[] all = new String[said.length + more.length];
    System.arraycopy(said, 0, all, 0, said.length);
    System.arraycopy(more, 0, all, said.length, more.length);
    return all;
  }

  private String run(String name, int exit, String... options) throws Exception {
    Process command = platform.launch(name, with(new String[] {"import", "councils"}, options));
    assertThat(command.waitFor(2, MINUTES)).isTrue();
    String said = platform.said(name);
    assertThat(command.exitValue()).as(said).isEqualTo(exit);
    return said;
  }

  /** The first word of the line that says where the import stands. */
  private static String id(String said) {
    return said.lines()
        .filter(line -> line.matches("[0-9a-f-]{36}\t.*"))
        .findFirst()
        .orElseThrow()
        .substring(0, 36);
  }

  private String list(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
