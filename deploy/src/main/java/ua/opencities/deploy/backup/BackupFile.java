package ua.opencities.deploy.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/** An archive made by {@link TakeBackup}, opened for reading. */
public final class BackupFile implements AutoCloseable {
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  public static BackupFile open(Path file) {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      ZipEntry entry = zip.getEntry(Manifest.ENTRY);
      if (entry == null) {
        zip.close();
        throw new Refused(Exit.NOT_EQUAL, "restore.not-a-backup");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new BackupFile(zip, Manifest.read(text));
      }
    } catch (IOException e) {
      throw new Refused(Exit.NOT_EQUAL, "restore.unreadable", file, e.getMessage());
    }
  }

  public boolean isOfTheDemonstration() {
    return manifest.demonstration();
  }

  public String schemaVersion() {
    return manifest.schemaVersion();
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream rowsOf(TableShape table) throws IOException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw new Refused(Exit.NOT_EQUAL, "restore.table-missing", table.name());
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
