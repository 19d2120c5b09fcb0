package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

/**
 * The same sources give the same bytes: nothing in what is packed tells when, where or by whom, and
 * no order is the file system's. That two builds are equal is compared by hand (deploy/README.md).
 */
class ReproducibleIT {
  private static final String MADE = "2026-11-23T00:00:00";
  private static final Path PROGRAM = Path.of("target/open-cities");

  @Test
  void ourJarsAndPortalsHaveOneTimeAndOneOrder() throws IOException {
    for (String name :
        List.of("open-cities.jar", "apps/member-portal.war", "apps/admin-portal.war"))
      try (var zip = new ZipFile(PROGRAM.resolve(name).toFile())) {
        List<? extends ZipEntry> entries = zip.stream().toList();
        assertThat(entries)
            .as(name)
            .allMatch(entry -> entry.getTimeLocal().equals(LocalDateTime.parse(MADE)));
        assertThat(
                entries.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(entry -> !entry.equals("META-INF/MANIFEST.MF")))
            .as(name)
            .isSorted();
      }
  }

  @Test
  void theArchiveHasOneTimeOneOwnerAndOneOrder() throws IOException {
    List<TarArchiveEntry> entries = archived();
    assertThat(entries)
        .isNotEmpty()
        .allMatch(
            entry -> entry.getLastModifiedTime().toInstant().equals(Instant.parse(MADE + "Z")))
        .allMatch(entry -> entry.getLongUserId() == 0 && entry.getLongGroupId() == 0)
        .allMatch(entry -> entry.getMode() == (entry.isDirectory() ? 040755 : 0100644));
    assertThat(
            entries.stream().map(TarArchiveEntry::getName).filter(name -> name.contains("/lib/")))
        .isSorted();
  }

  private static List<TarArchiveEntry> archived() throws IOException {
    List<TarArchiveEntry> entries = new ArrayList<>();
    try (InputStream packed =
            new BufferedInputStream(
                Files.newInputStream(Path.of("target/open-cities-1.0.0.tar.gz")));
        var tar = new TarArchiveInputStream(new GZIPInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
        entries.add(entry);
    }
    return entries;
  }
}
