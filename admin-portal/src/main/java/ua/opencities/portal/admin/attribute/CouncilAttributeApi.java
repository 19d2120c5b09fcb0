package ua.opencities.portal.admin.attribute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.opencities.council.attribute.value.AttributesOf;
import ua.opencities.council.attribute.value.WriteAttributes;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;

/** What a council has by the association's own attributes, for machines. */
@Path("api/v1/councils/{id}/attributes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CouncilAttributeApi {
  @Inject private Asker asker;
  @Inject private AttributesOf attributes;
  @Inject private WriteAttributes write;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public AttributeSheetJson values(@PathParam("id") UUID id) {
    return AttributeSheetJson.of(attributes.council(asker.actor(), new CouncilId(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public AttributeSheetJson write(@PathParam("id") UUID id, WrittenValuesJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    write.write(asker.actor(), new CouncilId(id), wanted.seen(), wanted.typed());
    return values(id);
  }
}
