package ua.opencities.portal.admin.attribute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.DefineAttribute;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What the association wants to know of councils, defined without code. */
@Path("councils/attributes")
@RequestScoped
@Produces(View.HTML)
public class AttributePages {
  static final String LIST = "/councils/attributes";
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private AttributeList attributes;
  @Inject private DefineAttribute define;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list() {
    return View.of("attribute/list.jte").with("attributes", attributes.all(asker.actor()));
  }

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form() {
    return View.of("attribute/form.jte").with("attribute", Optional.empty());
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response define() {
    var reading = new FormReading(sent);
    var form = new AttributeForm(sent, reading);
    var terms = form.terms();
    var list = form.added();
    reading.sayWhatIsWrong();
    define.define(asker.actor(), terms, list);
    return Go.to(LIST).saying("attribute.defined", terms.name(asker.language()));
  }
}
