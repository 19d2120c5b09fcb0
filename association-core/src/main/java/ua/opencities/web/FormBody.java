package ua.opencities.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import ua.opencities.document.StoreFile;

/**
 * The bytes of a form, read once and left for the resource to read again. Of one that is larger
 * than the largest file and what is typed beside it, the beginning is held and the rest waits in
 * the stream.
 */
record FormBody(byte[] begun, boolean isWhole, InputStream rest) {
  private static final int MOST_TYPED = 1 << 20;
  private static final int MOST = StoreFile.limit() * 1024 * 1024 + 65_536;

  /** A browser shows no answer before it has sent all; so much is heard out, and no more. */
  private static final long HEARD_OUT = 1L << 30;

  static FormBody of(ContainerRequestContext asked) {
    try {
      InputStream sent = asked.getEntityStream();
      byte[] begun = sent.readNBytes(MOST + 1);
      boolean whole = begun.length <= MOST;
      if (whole) asked.setEntityStream(new ByteArrayInputStream(begun));
      return new FormBody(begun, whole, sent);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * @throws ClientErrorException 413 when it is larger than what is held
   */
  byte[] whole() {
    if (!isWhole) throw tooLarge();
    return begun;
  }

  /** What is typed before that which makes it too large. */
  SentForm beginning(String type) {
    return SentForm.withoutFiles(type, new ByteArrayInputStream(begun), MOST_TYPED);
  }

  /** All that is typed; the sender is heard out. */
  SentForm typed(String type) {
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(begun), new HeardOut(rest));
    return SentForm.withoutFiles(type, all, MOST_TYPED);
  }

  static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static final class HeardOut extends InputStream {
    private final InputStream rest;
    private long heard;

    HeardOut(InputStream rest) {
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = rest.read(into, from, length);
      heard += Math.max(0, read);
      if (heard > HEARD_OUT) throw tooLarge();
      return read;
    }
  }
}
