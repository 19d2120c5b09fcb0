package ua.opencities.council.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import ua.opencities.shared.held.Held;

/**
 * The parts of a workbook, each unpacked as it is read: out of a stream the library would unpack
 * all of them into memory. What unpacks to too much is not read to its end.
 */
final class XlsxParts implements ZipEntrySource {
  /** What is met a row at a time; 20 000 lines of thirty cells are some thirty megabytes. */
  private static final long MOST_BYTES = 100L << 20;

  /** What is held as a whole. */
  private static final long MOST_OF_OTHERS = 16L << 20;

  private final ZipFile archive;
  private boolean closed;

  XlsxParts(Held file) throws IOException {
    archive = ZipFile.builder().setSeekableByteChannel(file.channel()).get();
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return archive.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    ZipArchiveEntry exact = archive.getEntry(path);
    if (exact != null) return exact;
    for (var all = archive.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry each = all.nextElement();
      if (each.getName().replace('\\', '/').equalsIgnoreCase(path)) return each;
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    boolean isSheet = entry.getName().contains("worksheets/");
    return new Bounded(archive.getInputStream(entry), isSheet ? MOST_BYTES : MOST_OF_OTHERS);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    archive.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream content, long most) {
      super(content);
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(0, read);
      if (left < 0) throw new IOException("unpacks to too much");
      return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = super.skip(wanted);
      left -= skipped;
      return skipped;
    }
  }
}
