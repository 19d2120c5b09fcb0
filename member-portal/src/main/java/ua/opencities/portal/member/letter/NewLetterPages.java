package ua.opencities.portal.member.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.letter.BeginLetter;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.TypedLetter;
import ua.opencities.letter.paper.LetterOpening;
import ua.opencities.letter.paper.PreviewLetter;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** A new letter; it is a draft once it was saved. Beside it the paper as it will be. */
@Path("letters/new/{purpose: [a-z-]+}")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed(Role.Named.CLERK)
public class NewLetterPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private LetterOpening opening;
  @Inject private BeginLetter begin;
  @Inject private PreviewLetter preview;

  /** With its first words; {@code programme} names the one it speaks of. */
  @GET
  @RolesAllowed(Role.Named.CLERK)
  public View form(
      @PathParam("purpose") String purpose,
      @QueryParam("programme") @DefaultValue("") String programme) {
    Optional<ProgrammeId> about = Wanted.id(programme).map(ProgrammeId::new);
    return page(
        purpose, opening.of(asker.actor(), asker.actor().ownCouncil(), purpose(purpose), about));
  }

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response save(@PathParam("purpose") String purpose) {
    LetterPurpose known = purpose(purpose);
    var order = new BeginLetter.Order(asker.actor().ownCouncil(), to(known), known);
    LetterId id = begin.begin(asker.actor(), order, TypedLetter.in(sent::field).text());
    return Go.to("/letters/" + id).saying("letter.saved");
  }

  /** The same page with the paper as it would be; nothing is kept. */
  @POST
  @Path("preview")
  @RolesAllowed(Role.Named.CLERK)
  public View preview(@PathParam("purpose") String purpose) {
    purpose(purpose);
    return page(purpose, TypedLetter.in(sent::field));
  }

  /** Where a form that was looked at without a script comes back to. */
  @GET
  @Path("preview")
  @RolesAllowed(Role.Named.CLERK)
  public View again(@PathParam("purpose") String purpose) {
    return form(purpose, "");
  }

  private View page(String purpose, TypedLetter letter) {
    return View.of("letter/form.jte")
        .with("at", "/letters/new/" + purpose)
        .with("back", "/letters")
        .with("letter", letter)
        .with("version", 0L)
        .with("choosesTo", purpose(purpose) == LetterPurpose.ANYTHING)
        .with("to", LetterParty.ASSOCIATION.name())
        .with(
            "paper",
            PreviewHtml.of(preview.with(asker.actor(), asker.actor().ownCouncil(), letter)));
  }

  /** Only a letter of any other kind may be to somebody else. */
  private LetterParty to(LetterPurpose purpose) {
    return purpose == LetterPurpose.ANYTHING
        ? Typed.choice("to", sent.field("to"), LetterParty.class)
        : LetterParty.ASSOCIATION;
  }

  private static LetterPurpose purpose(String slug) {
    return LetterPurpose.of(LetterParty.COUNCIL).stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("purpose"));
  }
}
