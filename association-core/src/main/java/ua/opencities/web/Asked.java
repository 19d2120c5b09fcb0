package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;

/** What kind of request this is. */
final class Asked {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Asked() {}

  static boolean safely(ContainerRequestContext asked) {
    return SAFE.contains(asked.getMethod());
  }

  static boolean ofTheApi(ContainerRequestContext asked) {
    return asked.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/");
  }

  static boolean ofTheApi(HttpServletRequest request) {
    return pathInPortal(request).startsWith("/api/");
  }

  /** A token, right or wrong, came along: no page, no redirect to the sign-in. */
  static boolean byAMachine(HttpServletRequest request) {
    return request.getAttribute(SignInMechanism.BEARER) != null;
  }

  static String pathInPortal(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static String pathAndQuery(ContainerRequestContext asked) {
    var uri = asked.getUriInfo().getRequestUri();
    String base = asked.getUriInfo().getBaseUri().getRawPath();
    String path =
        "/" + uri.getRawPath().substring(Math.min(base.length(), uri.getRawPath().length()));
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
