package ua.opencities.shared.held;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that has lost its name as soon as it is open: nothing to tidy up, even after {@code kill
 * -9}. The launcher has Java's temporary files beside the data, since {@code /tmp} may be memory.
 */
final class NamelessFile {
  private static final int PIECE = 64 * 1024;

  private NamelessFile() {}

  /** With what was begun and all that comes in after it, up to so many bytes together. */
  static FileChannel of(byte[] begun, InputStream in, long most) throws IOException {
    FileChannel file = open();
    try {
      write(file, begun, begun.length);
      byte[] piece = new byte[PIECE];
      for (long left = most - begun.length; left > 0; ) {
        int read = in.read(piece, 0, (int) Math.min(PIECE, left));
        if (read < 0) break;
        write(file, piece, read);
        left -= read;
      }
      return file;
    } catch (IOException | RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  private static void write(FileChannel file, byte[] piece, int length) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(piece, 0, length);
    while (left.hasRemaining()) file.write(left);
  }

  private static FileChannel open() throws IOException {
    return FileChannel.open(
        Path.of(System.getProperty("java.io.tmpdir"), "held-" + UUID.randomUUID()),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
