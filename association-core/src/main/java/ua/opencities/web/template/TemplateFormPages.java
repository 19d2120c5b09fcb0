package ua.opencities.web.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.ChooseTemplate;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.RetireTemplate;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.Variant;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** One form of one kind of paper: how it looks, its versions, whether it is used. */
@Path("templates/{kind: [a-z-]+}/{variant: full|short|table}")
@RequestScoped
@Produces(View.HTML)
public class TemplateFormPages {
  @Inject private Asker asker;
  @Inject private TemplateShelf shelf;
  @Inject private TemplateInForce inForce;
  @Inject private PreviewTemplate preview;
  @Inject private ChooseTemplate choose;
  @Inject private RetireTemplate retire;

  @GET
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK,
    Role.Named.READER
  })
  public View show(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    Actor actor = asker.actor();
    TemplatePlace place = place(actor, kind, variant);
    var wording = inForce.of(actor, actor.council(), kind, place.variant());
    var shown = preview.of(actor, actor.council(), kind, wording);
    return View.of("template/show.jte")
        .with("card", shelf.card(actor, actor.council(), kind))
        .with("variant", place.variant())
        .with("wording", wording)
        .with("about", shown.about())
        .with("paper", PreviewHtml.full(shown.paper()))
        .with("versions", shelf.versions(actor, place));
  }

  @POST
  @Path("choice")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response choose(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    choose.choose(asker.actor(), place(asker.actor(), kind, variant));
    return Go.to("/templates/" + kind + "/" + variant).saying("template.chosen");
  }

  @GET
  @Path("retire")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public View confirmRetire(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    Actor actor = asker.actor();
    TemplatePlace place = place(actor, kind, variant);
    var card = shelf.card(actor, actor.council(), kind);
    if (!card.own().contains(place.variant())) throw new NotFound("template");
    return View.of("template/retire.jte").with("card", card).with("variant", place.variant());
  }

  /** A council uses the association's wording again, the association the shipped one. */
  @POST
  @Path("retire")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response retire(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    retire.retire(asker.actor(), place(asker.actor(), kind, variant));
    return Go.to("/templates/" + kind + "/" + variant).saying("template.retired");
  }

  static TemplatePlace place(Actor actor, String kind, String variant) {
    return TemplatePlace.of(actor, kind, Variant.valueOf(variant.toUpperCase(Locale.ROOT)));
  }
}
