package ua.opencities.web.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.document.paper.PreviewHtml;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.RestoreTemplate;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.TemplateVersion;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;

/** Earlier versions of a wording: to look at and to restore. */
@Path("templates/{kind: [a-z-]+}/{variant: full|short|table}/versions/{number: \\d+}")
@RequestScoped
@Produces(View.HTML)
public class TemplateVersionPages {
  @Inject private Asker asker;
  @Inject private TemplateShelf shelf;
  @Inject private PreviewTemplate preview;
  @Inject private RestoreTemplate restore;

  @GET
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK,
    Role.Named.READER
  })
  public View show(
      @PathParam("kind") String kind,
      @PathParam("variant") String variant,
      @PathParam("number") int number) {
    Actor actor = asker.actor();
    TemplatePlace place = TemplateFormPages.place(actor, kind, variant);
    TemplateVersion version = shelf.version(actor, place, number);
    var shown = preview.of(actor, actor.council(), kind, shelf.wording(actor, place, number));
    return View.of("template/version.jte")
        .with("card", shelf.card(actor, actor.council(), kind))
        .with("variant", place.variant())
        .with("version", version)
        .with("paper", PreviewHtml.full(shown.paper()));
  }

  /** As a new version: what was used in between stays to be read too. */
  @POST
  @Path("restore")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response restore(
      @PathParam("kind") String kind,
      @PathParam("variant") String variant,
      @PathParam("number") int number) {
    Actor actor = asker.actor();
    TemplatePlace place = TemplateFormPages.place(actor, kind, variant);
    Texts words = Texts.of(Language.UK);
    String note =
        number == 0
            ? words.text("template.restored-shipped-note")
            : words.text("template.restored-note", number);
    var written = restore.restore(actor, place, number, note);
    return Go.to("/templates/" + kind + "/" + variant)
        .saying("template.written", written.mark().version());
  }

  /** The DOCX as it was uploaded, to be changed in Word and sent again. */
  @GET
  @Path("template.docx")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK,
    Role.Named.READER
  })
  public Response file(
      @PathParam("kind") String kind,
      @PathParam("variant") String variant,
      @PathParam("number") int number) {
    Actor actor = asker.actor();
    TemplatePlace place = TemplateFormPages.place(actor, kind, variant);
    String name =
        shelf.version(actor, place, number).upload().orElseThrow(() -> new NotFound("file")).name();
    byte[] docx = shelf.wording(actor, place, number).docx().orElseThrow();
    return Download.attachment(name, PaperFormat.DOCX.mediaType(), docx);
  }
}
