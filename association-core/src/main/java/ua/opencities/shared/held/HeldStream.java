package ua.opencities.shared.held;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Held bytes from the first to the last. */
final class HeldStream extends InputStream {
  private final Held held;
  private long at;

  HeldStream(Held held) {
    this.held = held;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) return 0;
    int read = held.read(at, ByteBuffer.wrap(into, from, length));
    at += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, held.size() - at));
    at += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, held.size() - at);
  }
}
