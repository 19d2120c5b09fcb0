package ua.opencities.web.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import ua.opencities.shared.NotFound;

/**
 * The description of the portal's own JSON API, made at build. The server's {@code /openapi} mixes
 * both portals and leaves out their addresses.
 */
@Path("api/v1/openapi.json")
public class ApiDescriptionDoor {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response description() throws IOException {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream("openapi/openapi.json")) {
      if (in == null) throw new NotFound("description of the API");
      return Response.ok(in.readAllBytes()).header("Cache-Control", "max-age=300").build();
    }
  }
}
