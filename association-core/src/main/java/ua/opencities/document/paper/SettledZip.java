package ua.opencities.document.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same archive without the time of its making. */
public final class SettledZip {
  /** Not the first moment a ZIP knows: beside that one Java writes the zone's time once more. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SettledZip() {}

  public static byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream settled = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(settled)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        to.putNextEntry(same);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return settled.toByteArray();
  }
}
