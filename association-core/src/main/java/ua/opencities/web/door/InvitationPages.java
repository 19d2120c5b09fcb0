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
import ua.opencities.identity.invitation.AcceptInvitation;
import ua.opencities.identity.password.Password;
import ua.opencities.shared.reach.Email;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Behind the link of an invitation. */
@Path("invitation/{secret}")
@RequestScoped
@Produces(View.HTML)
public class InvitationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private AcceptInvitation acceptInvitation;

  @GET
  @PermitAll
  public View look(@PathParam("secret") String secret) {
    return View.of("identity/invitation.jte")
        .with("invitation", acceptInvitation.look(asker.atTheDoor(), secret));
  }

  @POST
  @PermitAll
  public Response accept(
      @PathParam("secret") String secret,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("again") @DefaultValue("") String again) {
    var invitation = acceptInvitation.look(asker.atTheDoor(), secret);
    var form = new FormReading(sent);
    if (invitation.email().isEmpty()) {
      form.read(() -> Email.typed(email));
      form.text("name", 120);
    }
    if (!invitation.hasAccount()) form.read(() -> Password.typedTwice(password, again));
    form.sayWhatIsWrong();
    acceptInvitation.accept(asker.atTheDoor(), secret, email, name, password);
    return Go.to("/sign-in").saying("identity.welcome");
  }
}
