package ua.opencities.web.door;

import jakarta.annotation.security.RolesAllowed;
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
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.identity.token.EndToken;
import ua.opencities.identity.token.MakeToken;
import ua.opencities.identity.token.TokenView;
import ua.opencities.identity.token.Tokens;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** A person's own bearer tokens. A secret is written into the one page that answers its making. */
@Path("tokens")
@RequestScoped
@Produces(View.HTML)
public class TokenPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private Clock clock;
  @Inject private Tokens tokens;
  @Inject private MakeToken makeToken;
  @Inject private EndToken endToken;

  @GET
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK
  })
  public View list() {
    return View.of("identity/tokens.jte")
        .with("tokens", tokens.own(asker.actor()))
        .with("submission", UUID.randomUUID())
        .with("now", clock.instant());
  }

  @POST
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK
  })
  public View make(
      @FormParam("submission") String submission,
      @FormParam("scope") @DefaultValue("read") String scope) {
    var form = new FormReading(sent);
    String label = form.text("label", 80);
    Duration goodFor = Duration.ofDays(Math.max(1, form.number("days")));
    form.sayWhatIsWrong();
    UUID once = Wanted.id(submission).orElseGet(UUID::randomUUID);
    Secret secret = makeToken.make(asker.actor(), once, label, scope.equals("write"), goodFor);
    return View.of("identity/token-made.jte").with("secret", secret.text()).with("label", label);
  }

  @GET
  @Path("{id}/end")
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK
  })
  public View confirmEnd(@PathParam("id") UUID id) {
    TokenView token =
        tokens.own(asker.actor()).stream()
            .filter(t -> t.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("token"));
    return View.of("identity/token-end.jte").with("token", token);
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK
  })
  public Response end(@PathParam("id") UUID id) {
    endToken.end(asker.actor(), id);
    return Go.to("/tokens").saying("identity.token-ended");
  }
}
