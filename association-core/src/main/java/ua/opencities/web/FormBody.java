package ua.opencities.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import ua.opencities.shared.Setting;

/** The bytes of a form, read once and left for the resource to read again. */
final class FormBody {
  private static final int MOST = Setting.number("OPENCITIES_UPLOAD_MB", 20) * 1024 * 1024 + 65_536;

  private FormBody() {}

  static byte[] of(ContainerRequestContext asked) {
    try {
      if (asked.getLength() > MOST) throw tooLarge();
      byte[] body = asked.getEntityStream().readNBytes(MOST + 1);
      if (body.length > MOST) throw tooLarge();
      asked.setEntityStream(new ByteArrayInputStream(body));
      return body;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
