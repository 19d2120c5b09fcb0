package ua.opencities.portal.member.letter;

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
import java.util.UUID;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.SendLetter;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** A draft goes out with its number, after a question. */
@Path("letters/{id}/send")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class SendLetterPages {
  @Inject private Asker asker;
  @Inject private LetterDetails letters;
  @Inject private SendLetter send;

  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View confirm(@PathParam("id") UUID id) {
    return View.of("letter/send.jte")
        .with("letter", letters.of(asker.actor(), new LetterId(id)).mustBeDraft());
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response send(
      @PathParam("id") UUID id, @FormParam("version") @DefaultValue("") String version) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id));
    long seen = Typed.number("version", version);
    LetterView out = send.send(asker.actor(), letter.id(), seen);
    return Go.to("/letters/" + id).saying("letter.sent-out", out.outgoing().orElseThrow().number());
  }
}
