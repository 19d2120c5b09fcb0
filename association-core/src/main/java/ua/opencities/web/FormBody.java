package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import ua.opencities.document.StoreFile;
import ua.opencities.shared.held.Held;
import ua.opencities.web.held.UntilAnswered;

/**
 * The bytes of a form, read once and left for the resource to read again. Of one that is larger
 * than the largest file and what is typed beside it, the beginning is held and the rest waits in
 * the stream.
 */
record FormBody(Held begun, boolean isWhole, InputStream rest) {
  private static final int MOST = StoreFile.limit() * 1024 * 1024 + 65_536;

  /** A browser shows no answer before it has sent all; so much is heard out, and no more. */
  private static final long HEARD_OUT = 1L << 30;

  static FormBody of(ContainerRequestContext asked) {
    try {
      InputStream sent = asked.getEntityStream();
      Held begun = Held.of(sent, MOST + 1L);
      boolean whole = begun.size() <= MOST;
      if (whole) asked.setEntityStream(begun.open());
      return new FormBody(begun, whole, sent);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Open until the request is answered: the resource reads its files. */
  FormBody until(HttpServletRequest request) {
    UntilAnswered.keep(request, begun::close);
    return this;
  }

  /**
   * @throws ClientErrorException 413 when it is larger than what is held
   */
  Held whole() {
    if (!isWhole) {
      begun.close();
      throw tooLarge();
    }
    return begun;
  }

  /** What is typed before that which makes it too large. */
  SentForm beginning(String type) {
    return SentForm.withoutFiles(type, begun.open());
  }

  /** All that is typed; the sender is heard out. */
  SentForm typed(String type) {
    try (begun) {
      return SentForm.withoutFiles(type, new SequenceInputStream(begun.open(), new HeardOut(rest)));
    }
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
