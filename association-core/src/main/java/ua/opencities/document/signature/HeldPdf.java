package ua.opencities.document.signature;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import ua.opencities.shared.held.Held;

/** A PDF for PDFBox, which jumps about in it: a page of it in memory at a time. */
final class HeldPdf implements RandomAccessRead {
  private final SeekableByteChannel bytes;
  private final long length;
  private final ByteBuffer page = ByteBuffer.allocate(16 * 1024).limit(0);

  /** Where the page begins; the next byte is as much further as the page's position. */
  private long begin;

  HeldPdf(Held pdf) {
    this.bytes = pdf.channel();
    this.length = pdf.size();
  }

  @Override
  public int read() throws IOException {
    return filled() ? page.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) return 0;
    if (!filled()) return -1;
    int now = Math.min(most, page.remaining());
    page.get(into, from, now);
    return now;
  }

  private boolean filled() throws IOException {
    if (page.hasRemaining()) return true;
    begin = getPosition();
    bytes.position(begin);
    page.clear();
    while (page.hasRemaining() && bytes.read(page) >= 0) {
      // to the page's end or the file's
    }
    page.flip();
    return page.hasRemaining();
  }

  @Override
  public long getPosition() {
    return begin + page.position();
  }

  @Override
  public void seek(long to) throws IOException {
    if (to < 0) throw new IOException("before the first byte: " + to);
    long at = Math.min(to, length);
    if (at >= begin && at - begin <= page.limit()) {
      page.position((int) (at - begin));
      return;
    }
    begin = at;
    page.position(0).limit(0);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isEOF() {
    return getPosition() >= length;
  }

  @Override
  public RandomAccessReadView createView(long from, long size) {
    return new RandomAccessReadView(this, from, size);
  }

  @Override
  public boolean isClosed() {
    return !bytes.isOpen();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
