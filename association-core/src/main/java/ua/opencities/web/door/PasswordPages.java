package ua.opencities.web.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ua.opencities.identity.password.Password;
import ua.opencities.identity.reset.AskPasswordReset;
import ua.opencities.identity.reset.ResetPassword;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Portal;
import ua.opencities.web.View;

/** A forgotten password: a link by mail, then a new one. */
@Path("password")
@RequestScoped
@Produces(View.HTML)
public class PasswordPages {
  @Inject private Asker asker;
  @Inject private Portal portal;
  @Inject private AskPasswordReset askPasswordReset;
  @Inject private ResetPassword resetPassword;

  @GET
  @Path("forgotten")
  @PermitAll
  public View forgotten() {
    return View.of("identity/password-forgotten.jte");
  }

  @POST
  @Path("forgotten")
  @PermitAll
  public Response ask(@FormParam("email") @DefaultValue("") String email) {
    askPasswordReset.ask(asker.atTheDoor(), email, portal.name());
    return Go.to("/password/sent").silently();
  }

  @GET
  @Path("sent")
  @PermitAll
  public View sent() {
    return View.of("identity/password-sent.jte");
  }

  @GET
  @Path("{secret}")
  @PermitAll
  public View choose(@PathParam("secret") String secret) {
    return View.of("identity/password-new.jte");
  }

  @POST
  @Path("{secret}")
  @PermitAll
  public Response set(
      @PathParam("secret") String secret,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("again") @DefaultValue("") String again) {
    Password.typedTwice(password, again);
    resetPassword.reset(asker.atTheDoor(), secret, password);
    return Go.to("/sign-in").saying("identity.password-set");
  }
}
