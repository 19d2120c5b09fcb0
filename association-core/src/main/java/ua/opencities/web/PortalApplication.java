package ua.opencities.web;

import jakarta.ws.rs.core.Application;
import java.util.Map;

/** JAX-RS at the root of a portal; resources are found by their annotations. */
public abstract class PortalApplication extends Application {
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // a redirect stays inside the portal whatever the proxy in front calls it
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.server.wadl.disableWadl", true,
        // the page of an error is ours, not the server's
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
