package ua.opencities.document.signature.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import ua.opencities.shared.Setting;
import ua.opencities.shared.held.Held;

/**
 * A zip whose entries are unpacked one by one, without their names on any disk. What the zip says
 * of its sizes is not believed: bytes are counted as they come.
 */
public final class Container implements AutoCloseable {
  /** A container of papers has a handful of files; a DOCX has one for each picture. */
  private static final int MOST_ENTRIES = 1000;

  /** Text compresses to a tenth, rarely to a thirtieth; a bomb to a thousandth. */
  private static final int MOST_RATIO = 100;

  private static final long TOO_SMALL_TO_HARM = 1024 * 1024;
  private static final long MOST_UNPACKED =
      Setting.number("OPENCITIES_UPLOAD_MB", 20) * 3L * 1024 * 1024;

  private final ZipFile zip;
  private final long packed;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private final Map<String, Held> read = new HashMap<>();
  private long left = MOST_UNPACKED;

  private Container(Held bytes) throws IOException {
    this.zip = ZipFile.builder().setSeekableByteChannel(bytes.channel()).get();
    this.packed = bytes.size();
  }

  /**
   * @throws IOException when it is no zip, names two entries alike, or is encrypted
   * @throws ContainerTooLarge with more entries than papers ever need
   */
  public static Container open(Held bytes) throws IOException {
    try {
      var container = new Container(bytes);
      for (ZipArchiveEntry entry : Collections.list(container.zip.getEntries()))
        container.add(entry);
      return container;
    } catch (IllegalArgumentException malformed) {
      throw new IOException(malformed);
    }
  }

  private void add(ZipArchiveEntry entry) throws IOException {
    if (entries.size() >= MOST_ENTRIES) throw new ContainerTooLarge();
    if (entry.getGeneralPurposeBit().usesEncryption()) throw new IOException("encrypted");
    // two readers would each see another file behind the one signed name
    if (!entry.isDirectory() && entries.put(entry.getName(), entry) != null)
      throw new IOException("twice: " + entry.getName());
  }

  public Set<String> names() {
    return entries.keySet();
  }

  /**
   * @throws IOException when there is no such entry or it is damaged
   * @throws ContainerTooLarge when all that was read from this container is too much
   */
  public Held read(String name) throws IOException {
    Held known = read.get(name);
    if (known == null) read.put(name, known = unpacked(name));
    return known;
  }

  private Held unpacked(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) throw new IOException("no entry " + name);

    long ratio = Math.min(packed, Math.max(0, entry.getCompressedSize())) * MOST_RATIO;
    long most = Math.min(left, Math.max(TOO_SMALL_TO_HARM, ratio));
    try (InputStream content = zip.getInputStream(entry)) {
      Held bytes = Held.of(content, most + 1);
      if (bytes.size() > most) {
        bytes.close();
        throw new ContainerTooLarge();
      }
      left -= bytes.size();
      return bytes;
    } catch (IllegalArgumentException malformed) {
      throw new IOException(malformed);
    }
  }

  @Override
  public void close() throws IOException {
    read.values().forEach(Held::close);
    zip.close();
  }
}
