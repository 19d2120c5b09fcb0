package ua.opencities.document.signature;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes is taken into memory, so there must not be much of it; what goes past is not counted.
 */
final class Sparing extends FilterInputStream {
  private long left;
  private boolean past;

  Sparing(InputStream in, long most) {
    super(in);
    left = most;
  }

  /** From now on it goes past memory, or no more. */
  void goesPast(boolean memory) {
    past = memory;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) count(1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, past ? length : (int) Math.min(length, left + 1));
    count(read);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  private void count(long read) throws IOException {
    if (past || read <= 0) return;
    left -= read;
    if (left < 0) throw new IOException("too much beside what is signed");
  }
}
