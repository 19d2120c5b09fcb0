package ua.opencities.deploy;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, saved while it runs, and brought back elsewhere with the same figures. */
class BackupIT {
  @TempDir Path temporary;

  @Test
  void aRestoredCopyReportsTheSameFees() throws Exception {
    Path backup = temporary.resolve("backup.zip");
    byte[] known;
    try (var platform = new Launching(folder("first"))) {
      Process running =
          platform.launch("start", "start", "--demo", "--port", "" + Launching.freePort());
      platform.waitUntilReady("start", running);
      known = fees(platform, "csv");
      assertThat(row(known, "46")).as("Lviv oblast: Zhovkva alone").contains(",1,12000.00,");
      assertThat(printed(platform, 0, "csv")).as("the report and nothing beside").isEqualTo(known);
      assertThat(platform.said("printed")).contains("Data folder").doesNotContain("12000.00");
      assertThat(printed(platform, 2, "docx")).isEmpty();
      assertThat(platform.said("printed")).contains("--format", "text, csv, xlsx");
      refusesAFileThatCannotBe(platform);
      assertThat(sheet(fees(platform, "xlsx"))).contains("<v>12000");
      done(platform, 0, "backup", backup.toString());
    }
    assertThat(Files.size(backup)).isPositive();
    try (var copy = new Launching(folder("copy"))) {
      done(copy, 0, "restore", backup.toString());
      assertThat(copy.said("restore")).contains("all tables are equal");
      assertThat(printed(copy, 0, "csv")).as("by a server nobody sees").isEqualTo(known);
      assertThat(copy.said("printed")).contains("No server is running");
      done(copy, 9, "restore", backup.toString());
      assertThat(copy.said("restore")).contains("--replace");
      done(copy, 0, "restore", backup.toString(), "--replace");
      assertThat(fees(copy, "csv")).isEqualTo(known);
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectory(temporary.resolve(name));
  }

  private byte[] fees(Launching platform, String format) throws Exception {
    Path file = Files.createTempFile(temporary, "fees", "." + format);
    done(
        platform,
        0,
        "report",
        "fees",
        "--year",
        "2022",
        "--by",
        "oblast",
        "--format",
        format,
        "--out",
        file.toString());
    assertThat(platform.said("report")).contains(file.toString());
    return Files.readAllBytes(file);
  }

  private void refusesAFileThatCannotBe(Launching platform) throws Exception {
    String nowhere = temporary.resolve("no/such/folder").toString();
    done(platform, 2, "report", "fees", "--year", "2022", "--out", nowhere);
    assertThat(platform.said("report")).contains(nowhere).doesNotContain("\tat ");
  }

  /** What is piped on: standard output alone. */
  private byte[] printed(Launching platform, int exit, String format) throws Exception {
    Path result = Files.createTempFile(temporary, "printed", "");
    String[] arguments = {"report", "fees", "--year", "2022", "--format", format};
    Process asked = platform.launchInto(result.toFile(), "printed", arguments);
    assertThat(asked.waitFor(5, MINUTES)).isTrue();
    assertThat(asked.exitValue()).as(platform.said("printed")).isEqualTo(exit);
    return Files.readAllBytes(result);
  }

  private static void done(Launching platform, int exit, String... arguments) throws Exception {
    Process asked = platform.launch(arguments[0], arguments);
    assertThat(asked.waitFor(5, MINUTES)).isTrue();
    assertThat(asked.exitValue()).as(platform.said(arguments[0])).isEqualTo(exit);
  }

  private static String row(byte[] csv, String oblast) {
    return new String(csv, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("2022," + oblast + ","))
        .findFirst()
        .orElseThrow();
  }

  private String sheet(byte[] xlsx) throws IOException {
    Path file = Files.write(temporary.resolve("sheet.xlsx"), xlsx);
    try (var book = new ZipFile(file.toFile())) {
      var sheet = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"));
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
