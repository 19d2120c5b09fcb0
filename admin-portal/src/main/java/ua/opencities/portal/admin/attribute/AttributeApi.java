package ua.opencities.portal.admin.attribute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** What the association has defined, for machines; archived ones too. */
@Path("api/v1/attributes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttributeApi {
  @Inject private Asker asker;
  @Inject private AttributeList attributes;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<AttributeJson> list() {
    return PageJson.of(Page.whole(attributes.all(asker.actor())), AttributeJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public AttributeJson one(@PathParam("id") UUID id) {
    return AttributeJson.of(attributes.one(asker.actor(), id));
  }
}
