package ua.opencities.web;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a multipart form (RFC 7578) one after the other as they come in; nothing is kept of
 * a part that is not asked for. A form that is cut off ends where it is cut.
 */
final class FormParts {
  private static final int MOST_OF_A_LINE = 8_192;
  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int filled;

  /** How many bytes came before those in the buffer. */
  private long before;

  private boolean begun;
  private boolean inPart;
  private boolean ended;
  private PartHead head;

  /**
   * @throws IllegalArgumentException when the type names no boundary
   */
  FormParts(String contentType, InputStream in) {
    this.in = in;
    try {
      String boundary = new ContentType(contentType).getParameter("boundary");
      if (boundary == null || boundary.isEmpty()) throw new ParseException("no boundary");
      delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
    } catch (ParseException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  /** Goes on to the next part and reads what it is; false when there is none. */
  boolean next() throws IOException {
    if (inPart || !begun) copy(OutputStream.nullOutputStream());
    if (ended || line().startsWith("--")) return false;
    head = new PartHead();
    for (String header = line(); !header.isEmpty(); header = line()) head.add(header);
    if (ended) return false;
    if (head.name() == null) throw new IllegalArgumentException("no field");
    inPart = true;
    return true;
  }

  PartHead head() {
    return head;
  }

  /**
   * @throws jakarta.ws.rs.ClientErrorException 413 when there are more than so many
   */
  byte[] bytes(int most) throws IOException {
    var bytes =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] from, int at, int length) {
            if (length > most - count) throw FormBody.tooLarge();
            super.write(from, at, length);
          }
        };
    copy(bytes);
    inPart = false;
    return bytes.toByteArray();
  }

  /** Goes past the part's content and tells where it lies among the bytes that came in. */
  Place place() throws IOException {
    long from = before + at;
    copy(OutputStream.nullOutputStream());
    inPart = false;
    long end = before + at - (ended ? 0 : delimiter.length);
    return new Place(from, end - from);
  }

  record Place(long from, long size) {}

  /** UTF-8 as browsers send it, not RFC 2047. */
  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = read(); next >= 0 && next != '\n'; next = read()) {
      if (line.size() == MOST_OF_A_LINE) throw new IllegalArgumentException("endless line");
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
  }

  /** Up to the next delimiter. Only its first byte may be CR, so one look behind is enough. */
  private void copy(OutputStream out) throws IOException {
    int matched = begun ? 0 : 2; // a form may begin with the delimiter's own line
    begun = true;
    while (matched < delimiter.length) {
      if (matched == 0) copyUpToLineEnd(out);
      int next = read();
      if (next == (delimiter[matched] & 0xff)) {
        matched++;
        continue;
      }
      out.write(delimiter, 0, matched);
      if (next < 0) return;
      matched = next == '\r' ? 1 : 0;
      if (matched == 0) at--; // it begins what is copied next
    }
  }

  private void copyUpToLineEnd(OutputStream out) throws IOException {
    int from = at;
    while (at < filled && buffer[at] != '\r') at++;
    out.write(buffer, from, at - from);
  }

  private int read() throws IOException {
    if (at == filled) {
      before += filled;
      at = 0;
      filled = Math.max(0, in.read(buffer));
      ended = filled == 0;
    }
    return ended ? -1 : buffer[at++] & 0xff;
  }
}
