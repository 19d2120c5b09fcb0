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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.TemplateInForce;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.TemplateVersion;
import ua.opencities.document.template.Wording;
import ua.opencities.document.template.WriteTemplate;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;

/** A wording is written here, with the paper it makes beside it. */
@Path("templates/{kind: [a-z-]+}/{variant: full|short|table}/edit")
@RequestScoped
@Produces(View.HTML)
@RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
public class TemplateEditPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TemplateShelf shelf;
  @Inject private TemplateInForce inForce;
  @Inject private PreviewTemplate preview;
  @Inject private WriteTemplate write;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public View form(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    TemplatePlace place = TemplateFormPages.place(asker.actor(), kind, variant);
    Actor actor = asker.actor();
    Wording used = inForce.of(actor, actor.council(), kind, place.variant());
    String text = used.docx().isPresent() ? newestText(place) : used.text();
    return page(place, text, newest(place), "");
  }

  @POST
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response save(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    TemplatePlace place = TemplateFormPages.place(asker.actor(), kind, variant);
    int seen = Typed.number("seen", sent.field("seen"));
    var written = write.write(asker.actor(), place, seen, sent.field("text"), sent.field("note"));
    return Go.to("/templates/" + kind + "/" + variant)
        .saying("template.written", written.mark().version());
  }

  /** The same page with the paper as it would be; nothing is kept. */
  @POST
  @Path("preview")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public View preview(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    TemplatePlace place = TemplateFormPages.place(asker.actor(), kind, variant);
    return page(
        place,
        Objects.requireNonNullElse(sent.field("text"), ""),
        Typed.number("seen", sent.field("seen")),
        Objects.requireNonNullElse(sent.field("note"), ""));
  }

  /** Where a form that was looked at without a script comes back to when it is refused. */
  @GET
  @Path("preview")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public View again(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    return form(kind, variant);
  }

  private View page(TemplatePlace place, String text, int seen, String note) {
    Actor actor = asker.actor();
    View view =
        View.of("template/edit.jte")
            .with("card", shelf.card(actor, actor.council(), place.kind()))
            .with("variant", place.variant())
            .with("text", text)
            .with("docx", usesDocx(place))
            .with("seen", seen)
            .with("note", note)
            .with("fields", shelf.fields(actor, place.kind()))
            .with("values", preview.values(actor, actor.council(), place.kind()));
    try {
      var shown = preview.of(actor, actor.council(), place.kind(), text);
      return view.with("about", shown.about())
          .with("paper", PreviewHtml.of(shown.paper()))
          .with("broken", Optional.empty());
    } catch (RuleBroken unreadable) {
      return view.with("about", "").with("paper", "").with("broken", Optional.of(unreadable));
    }
  }

  /** Where a DOCX is used now: what was written before it, or came with the platform. */
  private String newestText(TemplatePlace place) {
    return shelf.versions(asker.actor(), place).stream()
        .filter(version -> version.upload().isEmpty())
        .findFirst()
        .orElseThrow()
        .text();
  }

  private boolean usesDocx(TemplatePlace place) {
    Actor actor = asker.actor();
    return inForce.of(actor, actor.council(), place.kind(), place.variant()).mark().isDocx();
  }

  private int newest(TemplatePlace place) {
    List<TemplateVersion> versions = shelf.versions(asker.actor(), place);
    return versions.get(0).mark().version();
  }
}
