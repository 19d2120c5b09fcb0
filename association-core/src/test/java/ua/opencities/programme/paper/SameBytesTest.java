package ua.opencities.programme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ua.opencities.document.paper.PaperFormat;

/**
 * The same data give the same bytes: asked of a Java in the east and, later, of another one in the
 * west, where it is a different day, another language, charset and order of hashes. How much later
 * is {@code -Dpapers.apart}, in seconds.
 */
class SameBytesTest {
  /** A minute and more: a PDF tells its time by seconds, a ZIP by two. */
  private static final int APART = Integer.getInteger("papers.apart", 61);

  @Test
  void inAnotherJavaLaterAndElsewhere() throws Exception {
    Map<String, String> east =
        hashes("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=uk", "-Dfile.encoding=UTF-8");
    TimeUnit.SECONDS.sleep(APART);
    Map<String, String> west =
        hashes(
            "-Duser.timezone=America/Adak",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2");

    int wordings = (PaperKind.values().length + 5) * 2 + 1;
    assertThat(east).containsKey("passport.table.pdf");
    assertThat(east).hasSize(wordings * PaperFormat.values().length);
    assertThat(west).containsExactlyEntriesOf(east);
    assertThat(PaperHashes.all()).containsExactlyEntriesOf(east);
  }

  private static Map<String, String> hashes(String... flags) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), PaperHashes.class.getName()));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    if (java.waitFor() != 0) throw new IOException(said);
    Map<String, String> hashes = new TreeMap<>();
    for (String line : said.lines().filter(line -> line.startsWith("paper ")).toList())
      hashes.put(line.split(" ")[1], line.split(" ")[2]);
    return hashes;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
