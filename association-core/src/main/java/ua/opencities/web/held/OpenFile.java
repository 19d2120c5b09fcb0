package ua.opencities.web.held;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** An answer that reads what is open: closed when it is sent, and when it never was. */
public record OpenFile(StreamingOutput content, Closeable open)
    implements StreamingOutput, Closeable {
  @Override
  public void write(OutputStream out) throws IOException {
    try (open) {
      content.write(out);
    }
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
