package ua.opencities.deploy.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.opencities.deploy.data.Database;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;
import ua.opencities.deploy.told.Versions;

/**
 * The whole database as it was at one moment, in one file, while people go on working. PostgreSQL's
 * own tools are not needed.
 */
public final class TakeBackup {
  private TakeBackup() {}

  /** What was copied. */
  public record Taken(int tables, long rows, long bytes) {}

  public static Taken into(Path file, Database database, boolean demonstration) {
    Path absolute = file.toAbsolutePath();
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      Manifest manifest = write(part, database, demonstration);
      Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
      return new Taken(manifest.tables().size(), manifest.rows(), Files.size(absolute));
    } catch (IOException e) {
      throw new Refused(Exit.FAILED, "backup.not-written", absolute, e.getMessage());
    } catch (SQLException e) {
      throw new Refused(Exit.DATABASE, "backup.not-read", e.getMessage());
    } finally {
      deleteQuietly(part);
    }
  }

  private static Manifest write(Path part, Database database, boolean demonstration)
      throws IOException, SQLException {
    try (Connection connection = database.asOwner();
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(forOwner(part)));
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("set transaction isolation level repeatable read, read only");
      Catalogue.writeInOneWay(sql);
      if (Catalogue.isEmpty(connection)) {
        throw new Refused(Exit.FAILED, "backup.nothing");
      }
      Catalogue.refuseHiddenRows(connection);
      Map<String, Manifest.Content> tables = new TreeMap<>();
      for (TableShape table : Catalogue.tables(connection)) {
        zip.putNextEntry(new ZipEntry(table.entry()));
        tables.put(table.name(), CopyOut.of(connection, table, zip));
        zip.closeEntry();
      }
      Manifest manifest =
          new Manifest(
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
              Versions.PRODUCT,
              demonstration,
              Catalogue.history(connection),
              tables,
              Catalogue.sequences(connection));
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(manifest.written().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      connection.rollback();
      return manifest;
    }
  }

  /** People's data: nobody else reads the file, not even while it grows. */
  private static OutputStream forOwner(Path part) throws IOException {
    Files.deleteIfExists(part);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Files.newOutputStream(part);
  }

  private static void deleteQuietly(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // the reason that matters was told already
    }
  }
}
