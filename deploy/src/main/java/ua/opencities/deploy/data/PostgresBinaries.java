package ua.opencities.deploy.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;
import ua.opencities.deploy.told.Versions;

/** PostgreSQL's programs, unpacked once into the data folder. */
final class PostgresBinaries {
  private static final String PACKED = "/postgres-linux-x86_64.txz";

  private PostgresBinaries() {}

  /** Unpacked beside and then renamed: a folder of the final name is never half a PostgreSQL. */
  static Path unpackedIn(DataFolder folder) {
    refuseElsewhere();
    Path ready = folder.inside("postgresql-" + Versions.POSTGRES);
    if (Files.isDirectory(ready)) {
      return ready;
    }
    String beside = "postgresql-" + Versions.POSTGRES + ".unpacking";
    folder.delete(beside);
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(PACKED)) {
      unpack(packed, folder.inside(beside));
      Files.move(folder.inside(beside), ready);
      return ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseElsewhere() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.equals("Linux amd64")) {
      throw new Refused(Exit.PLATFORM, "platform.no-postgres", system);
    }
  }

  private static void unpack(InputStream packed, Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("entry outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          boolean runs = (entry.getMode() & 0100) != 0;
          Files.setPosixFilePermissions(
              target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }
}
