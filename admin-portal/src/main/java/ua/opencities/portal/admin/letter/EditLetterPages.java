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
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.ReviseLetter;
import ua.opencities.letter.TypedLetter;
import ua.opencities.letter.paper.PreviewLetter;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** A draft is rewritten, with the paper beside it. */
@Path("letters/{id}/edit")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
public class EditLetterPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private LetterDetails letters;
  @Inject private ReviseLetter revise;
  @Inject private PreviewLetter preview;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@PathParam("id") UUID id) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id)).mustBeDraft();
    return page(letter, TypedLetter.of(letter.text()));
  }

  @POST
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response save(@PathParam("id") UUID id) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id));
    long seen = Typed.number("version", sent.field("version"));
    revise.revise(asker.actor(), letter.id(), seen, TypedLetter.in(sent::field).text());
    return Go.to("/letters/" + id).saying("letter.saved");
  }

  /** The same page with the paper as it would be; nothing is kept. */
  @POST
  @Path("preview")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View preview(@PathParam("id") UUID id) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id)).mustBeDraft();
    return page(letter, TypedLetter.in(sent::field));
  }

  /** Where a form that was looked at without a script comes back to. */
  @GET
  @Path("preview")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View again(@PathParam("id") UUID id) {
    return form(id);
  }

  private View page(LetterView letter, TypedLetter typed) {
    String at = "/letters/" + letter.id();
    return View.of("letter/form.jte")
        .with("at", at + "/edit")
        .with("back", at)
        .with("letter", typed)
        .with("version", letter.version())
        .with("choosesTo", false)
        .with("to", letter.to().name())
        .with("paper", PreviewHtml.of(preview.with(asker.actor(), letter.council(), typed)));
  }
}
