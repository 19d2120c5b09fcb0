package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import ua.opencities.language.Texts;

/**
 * Puts redirects under the portal's own context path and keeps the sentence to be said there; says
 * that the API answers in the language that is asked for.
 */
@Provider
public class EdgeHeaders implements ContainerResponseFilter {
  static final String FLASH = "opencities.flash";
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    URI location = answer.getLocation();
    if (location != null && !location.isAbsolute() && location.toString().startsWith("/"))
      answer.getHeaders().putSingle("Location", URI.create(request.getContextPath() + location));
    if (Asked.ofTheApi(request)) answer.getHeaders().add("Vary", "Accept-Language, Cookie");
    if (answer.getEntity() instanceof Go.Said said) {
      request
          .getSession(true)
          .setAttribute(FLASH, Texts.of(Languages.of(request)).text(said.key(), said.arguments()));
      answer.setEntity(null);
    }
  }
}
