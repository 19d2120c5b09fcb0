package ua.opencities.web.json;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * A body of JSON is an object that has no other fields than are asked for, and of each the right
 * kind: who mistypes a name is told so, since to drop it silently would be to do something else
 * than was asked.
 */
@Provider
public class JsonGate implements ReaderInterceptor {
  /** Of bytes: far more than any text that a field takes. */
  private static final int MOST = 1 << 20;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext asked) throws IOException {
    if (!asked.getType().isRecord()) return asked.proceed();
    byte[] sent = asked.getInputStream().readNBytes(MOST + 1);
    if (sent.length > MOST)
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    JsonObject object = JsonShape.object(sent);
    JsonShape.mustFit(object, asked.getType());
    asked.setInputStream(new ByteArrayInputStream(sent));
    try {
      return asked.proceed();
    } catch (ProcessingException unread) {
      throw new BadRequestException(unread);
    }
  }
}
