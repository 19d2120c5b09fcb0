package ua.opencities.portal.admin.attribute;

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
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.attribute.ArchiveAttribute;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChangeAttribute;
import ua.opencities.council.attribute.MoveAttribute;
import ua.opencities.council.attribute.RemoveAttribute;
import ua.opencities.council.attribute.RestoreAttribute;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** One attribute: what is said of it, its place among the others, and its end. */
@Path("councils/attributes/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
@Produces(View.HTML)
public class AttributeDeedPages {
  @Inject private Asker asker;
  @Inject private AttributeList attributes;
  @Inject private Sent sent;
  @Inject private ChangeAttribute change;
  @Inject private MoveAttribute move;
  @Inject private ArchiveAttribute archive;
  @Inject private RestoreAttribute restore;
  @Inject private RemoveAttribute remove;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View change(@PathParam("id") UUID id) {
    return View.of("attribute/form.jte").with("attribute", Optional.of(one(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response saveChange(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var reading = new FormReading(sent);
    var form = new AttributeForm(sent, reading);
    int seen = reading.number("version");
    var terms = form.terms();
    var changed = form.changed(one(id));
    var list = form.added();
    reading.sayWhatIsWrong();
    change.change(actor, id, seen, terms, changed, list);
    return Go.to(AttributePages.LIST).saying("attribute.saved", terms.name(asker.language()));
  }

  @POST
  @Path("{way: up|down}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response move(@PathParam("id") UUID id, @PathParam("way") String way) {
    move.move(asker.actor(), id, way.equals("up"));
    return list("attribute.moved", one(id));
  }

  @POST
  @Path("archive")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response archive(@PathParam("id") UUID id) {
    archive.archive(asker.actor(), id);
    return list("attribute.archived-now", one(id));
  }

  @POST
  @Path("restore")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response restore(@PathParam("id") UUID id) {
    restore.restore(asker.actor(), id);
    return list("attribute.restored", one(id));
  }

  @GET
  @Path("remove")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View askBeforeRemoving(@PathParam("id") UUID id) {
    return View.of("attribute/remove.jte").with("attribute", one(id));
  }

  @POST
  @Path("remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response remove(@PathParam("id") UUID id) {
    var attribute = one(id);
    remove.remove(asker.actor(), id);
    return list("attribute.removed", attribute);
  }

  private AttributeView one(UUID id) {
    return attributes.one(asker.actor(), id);
  }

  private Response list(String said, AttributeView attribute) {
    return Go.to(AttributePages.LIST)
        .saying(said, attribute.name(asker.language()), attribute.councils());
  }
}
