package ua.opencities.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import ua.opencities.shared.held.Held;

/** Programs inside a Word document, whatever it is called: {@code .docm} under another name. */
public final class Macros {
  private static final String TYPES = "[Content_Types].xml";
  private static final int LONGEST = 1024 * 1024;

  private Macros() {}

  public static boolean in(Held content) {
    try (ZipFile archive = ZipFile.builder().setSeekableByteChannel(content.channel()).get()) {
      return archive.getEntry("word/document.xml") != null && in(archive);
    } catch (IOException | IllegalArgumentException noArchive) {
      return false;
    }
  }

  static boolean in(ZipFile archive) throws IOException {
    for (ZipArchiveEntry entry : Collections.list(archive.getEntries()))
      if (entry.getName().toLowerCase(Locale.ROOT).matches(".*vba(project|data)[^/]*")) return true;
    ZipArchiveEntry types = archive.getEntry(TYPES);
    if (types == null) return false;
    try (var content = archive.getInputStream(types)) {
      String text = new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return text.contains("macroEnabled") || text.contains("vbaProject");
    }
  }
}
