package ua.opencities.portal.admin.letter;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.choice.CouncilChoices;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.letter.LetterBox;
import ua.opencities.letter.LetterDetails;
import ua.opencities.letter.LetterId;
import ua.opencities.letter.LetterParty;
import ua.opencities.letter.LetterPurpose;
import ua.opencities.letter.LetterView;
import ua.opencities.letter.number.KeepNumberStyle;
import ua.opencities.letter.number.NumberStyle;
import ua.opencities.letter.number.NumberStyleOf;
import ua.opencities.letter.paper.PreviewLetter;
import ua.opencities.letter.paper.TakeLetter;
import ua.opencities.letter.register.LetterFilter;
import ua.opencities.letter.register.LetterOrder;
import ua.opencities.letter.register.LetterRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Wanted;

/** Letters in a list, one letter, its files, and how numbers are written. */
@Path("letters")
@RequestScoped
@Produces(View.HTML)
public class LetterPages {
  @Inject private Asker asker;
  @Inject private LetterRegister register;
  @Inject private LetterDetails letters;
  @Inject private PreviewLetter preview;
  @Inject private TakeLetter take;
  @Inject private CouncilProfile councils;
  @Inject private CouncilChoices choices;
  @Inject private NumberStyleOf styles;
  @Inject private KeepNumberStyle keep;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("box") String box,
      @QueryParam("q") String words,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var filter = LetterFilter.asked(box, words);
    var order = LetterOrder.of(sort);
    return View.of("letter/list.jte")
        .with("letters", register.page(asker.actor(), filter, order, new Page.Request(page, 25)))
        .with("filter", filter)
        .with("sort", order.sort())
        .with("writes", writes());
  }

  /** First the council, then what for. */
  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View choose(@QueryParam("council") @DefaultValue("") String council) {
    View view =
        View.of("letter/choose.jte").with("purposes", LetterPurpose.of(LetterParty.ASSOCIATION));
    var chosen = Wanted.id(council).map(CouncilId::new);
    if (chosen.isEmpty())
      return view.with("at", "/letters/new").with("councils", choices.all(asker.actor()));
    CouncilId id = chosen.get();
    return view.with("at", "/letters/new/" + id)
        .with("council", councils.of(asker.actor(), id).name().nominative());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    LetterView letter = letters.of(asker.actor(), new LetterId(id));
    boolean own = letter.sender() == LetterParty.ASSOCIATION;
    return View.of("letter/show.jte")
        .with("letter", letter)
        .with("council", councils.of(asker.actor(), letter.council()).name().nominative())
        .with(
            "box", letter.isDraft() ? LetterBox.DRAFTS : own ? LetterBox.SENT : LetterBox.RECEIVED)
        .with("writes", writes())
        .with("formats", take.formats(asker.actor(), letter))
        .with("paper", PreviewHtml.full(preview.of(asker.actor(), letter)));
  }

  @GET
  @Path("{id}/letter.{format: [a-z]+}")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response file(@PathParam("id") UUID id, @PathParam("format") String format) {
    return Download.of(take.take(asker.actor(), new LetterId(id), format));
  }

  @GET
  @Path("style")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View style() {
    return View.of("letter/style.jte").with("style", styles.its(asker.actor()));
  }

  @POST
  @Path("style")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response keepStyle(@FormParam("style") @DefaultValue("") String style) {
    keep.keep(asker.actor(), new NumberStyle(style));
    return Go.to("/letters").saying("letter.style-kept");
  }

  private boolean writes() {
    return asker.actor().may(Role.ADMINISTRATOR) || asker.actor().may(Role.FEE_OFFICER);
  }
}
