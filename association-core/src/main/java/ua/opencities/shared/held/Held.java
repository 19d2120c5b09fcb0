package ua.opencities.shared.held;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes to be read as often as one likes. Few are kept in memory; many lie in a file without a
 * name, which is gone when it is closed or forgotten, and however the process ends.
 */
public final class Held implements AutoCloseable {
  private static final int FEW = 128 * 1024;

  /** Either the bytes or the file is null. */
  private final byte[] bytes;

  private final FileChannel file;
  private final long from;
  private final long size;
  private String sha256;

  private Held(byte[] bytes, FileChannel file, long from, long size) {
    this.bytes = bytes;
    this.file = file;
    this.from = from;
    this.size = size;
  }

  /** Bytes that are in memory already; nobody writes into them. */
  public static Held of(byte[] bytes) {
    return new Held(bytes, null, 0, bytes.length);
  }

  /**
   * What comes in, read to its end.
   *
   * @param most after so many bytes no more is read
   */
  public static Held of(InputStream in, long most) throws IOException {
    byte[] begun = in.readNBytes((int) Math.min(most, FEW));
    if (begun.length < FEW || begun.length == most) return of(begun);
    FileChannel file = NamelessFile.of(begun, in, most);
    return new Held(null, file, 0, file.size());
  }

  /** A stretch of these bytes, without a copy: gone when these are closed. */
  public Held part(long begin, long length) {
    if (begin < 0 || length < 0 || begin > size - length) throw new IndexOutOfBoundsException();
    return new Held(bytes, file, from + begin, length);
  }

  public long size() {
    return size;
  }

  public InputStream open() {
    return new BufferedInputStream(new HeldStream(this), 16 * 1024);
  }

  /** For libraries that jump about. */
  public SeekableByteChannel channel() {
    return new HeldChannel(this);
  }

  public void writeTo(OutputStream out) throws IOException {
    new HeldStream(this).transferTo(out);
  }

  /** At most so many of the first. */
  public byte[] first(int most) {
    try {
      return new HeldStream(this).readNBytes((int) Math.min(size, most));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All of them, in memory: for what is known to be small, and where a library knows no better. */
  public byte[] all() {
    return first(Math.toIntExact(size));
  }

  /** In 64 small hexadecimal digits. */
  public String sha256() {
    if (sha256 == null) {
      try (var digest =
          new DigestOutputStream(
              OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
        writeTo(digest);
        sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return sha256;
  }

  /**
   * @return how many were read, -1 at the end
   */
  int read(long at, ByteBuffer into) throws IOException {
    if (at >= size) return -1;
    int length = (int) Math.min(size - at, into.remaining());
    if (bytes != null) {
      into.put(bytes, (int) (from + at), length);
      return length;
    }
    int end = into.limit();
    into.limit(into.position() + length);
    int read = file.read(into, from + at);
    into.limit(end);
    if (read < 0) throw new IOException("the file is shorter than what was written");
    return read;
  }

  /** Gives the disk back at once; nothing can be read any more. */
  @Override
  public void close() {
    if (file == null) return;
    try {
      file.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
