package ua.opencities.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import ua.opencities.language.Language;
import ua.opencities.web.sender.Sender;

/** The reader chooses Ukrainian or English; a cookie keeps it for a year, for both portals. */
@Path("language/{tag}")
@RequestScoped
public class LanguagePages {
  @Inject private Portal portal;
  @Context private HttpServletRequest request;

  @GET
  @PermitAll
  public Response choose(
      @PathParam("tag") String tag, @QueryParam("back") @DefaultValue("/") String back) {
    var cookie =
        new NewCookie.Builder(Languages.COOKIE)
            .value(Language.tagged(tag).tag())
            .path("/")
            .maxAge(365 * 24 * 3600)
            .httpOnly(true)
            .secure(Sender.of(request).overHttps(portal.name()))
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return Response.seeOther(URI.create(Paths.isInside(back) ? back : "/")).cookie(cookie).build();
  }
}
