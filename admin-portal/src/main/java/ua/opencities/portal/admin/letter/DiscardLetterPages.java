package ua.opencities.portal.admin.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.letter.DiscardLetter;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** A draft is thrown away, after a question. */
@Path("letters/{id}/discard")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
public class DiscardLetterPages {
  @Inject private Asker asker;
  @Inject private LetterDetails letters;
  @Inject private DiscardLetter discard;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View confirm(@PathParam("id") UUID id) {
    return View.of("letter/discard.jte")
        .with("letter", letters.of(asker.actor(), new LetterId(id)).mustBeDraft());
  }

  @POST
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response discard(@PathParam("id") UUID id) {
    discard.discard(asker.actor(), new LetterId(id));
    return Go.to("/letters").saying("letter.discarded");
  }
}
