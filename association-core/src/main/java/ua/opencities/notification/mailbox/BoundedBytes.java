package ua.opencities.notification.mailbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes a message up to a size, whatever size it said it was. */
final class BoundedBytes extends OutputStream {
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final int most;

  BoundedBytes(int most) {
    this.most = most;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (taken.size() + count > most) throw new IOException("larger than " + most);
    taken.write(bytes, from, count);
  }

  InputStream read() {
    return new ByteArrayInputStream(taken.toByteArray());
  }
}
