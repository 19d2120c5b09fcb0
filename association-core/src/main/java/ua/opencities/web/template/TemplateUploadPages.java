package ua.opencities.web.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.opencities.document.FileEmpty;
import ua.opencities.document.office.LibreOffice;
import ua.opencities.document.template.PreviewTemplate;
import ua.opencities.document.template.TakeStarter;
import ua.opencities.document.template.TemplatePlace;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.document.template.UploadTemplate;
import ua.opencities.document.word.WordTemplate;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.typed.Typed;

/** A DOCX made in Word becomes the next version; another one to begin with is handed out. */
@Path("templates/{kind: [a-z-]+}/{variant: full|short|table}")
@RequestScoped
@Produces(View.HTML)
public class TemplateUploadPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private TemplateShelf shelf;
  @Inject private PreviewTemplate preview;
  @Inject private UploadTemplate upload;
  @Inject private TakeStarter starter;

  @GET
  @Path("upload")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public View form(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    Actor actor = asker.actor();
    TemplatePlace place = TemplateFormPages.place(actor, kind, variant);
    return View.of("template/upload.jte")
        .with("card", shelf.card(actor, actor.council(), kind))
        .with("variant", place.variant())
        .with("seen", shelf.versions(actor, place).get(0).mark().version())
        .with("pdf", LibreOffice.isConfigured())
        .with("fields", shelf.fields(actor, kind))
        .with("values", preview.values(actor, actor.council(), kind));
  }

  @POST
  @Path("upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response upload(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    TemplatePlace place = TemplateFormPages.place(asker.actor(), kind, variant);
    int seen = Typed.number("seen", sent.field("seen"));
    Sent.File file = sent.file("file").orElseThrow(FileEmpty::new);
    byte[] docx = file.first((WordTemplate.limit() << 20) + 1);
    var kept = upload.upload(asker.actor(), place, seen, file.name(), docx, sent.field("note"));
    return Go.to("/templates/" + kind + "/" + variant)
        .saying("template.written", kept.mark().version());
  }

  @GET
  @Path("starter.docx")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.CLERK})
  public Response starter(@PathParam("kind") String kind, @PathParam("variant") String variant) {
    Actor actor = asker.actor();
    TemplatePlace place = TemplateFormPages.place(actor, kind, variant);
    return Download.of(starter.of(actor, actor.council(), kind, place.variant()));
  }
}
