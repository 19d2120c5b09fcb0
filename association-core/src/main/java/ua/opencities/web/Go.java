package ua.opencities.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

/** After a deed: see another page (303), with a sentence said there once. */
public final class Go {
  static final String SAID = Go.class.getName();
  private final String path;

  private Go(String path) {
    this.path = path;
  }

  /**
   * @param path inside the portal, beginning with {@code /}
   */
  public static Go to(String path) {
    return new Go(path);
  }

  public Response saying(String key, Object... arguments) {
    return response(new Said(key, Arrays.copyOf(arguments, arguments.length)));
  }

  public Response silently() {
    return response(null);
  }

  private Response response(Said said) {
    // resolved by EdgeHeaders, which knows the portal's context path
    return Response.seeOther(URI.create(path)).entity(said).build();
  }

  record Said(String key, Object[] arguments) {}
}
