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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.attribute.value.AttributesOf;
import ua.opencities.council.attribute.value.TypedValue;
import ua.opencities.council.attribute.value.WriteAttributes;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What a council has by the association's own attributes, written in one form. */
@Path("councils/{id: [0-9a-fA-F-]{36}}/attributes")
@RequestScoped
@Produces(View.HTML)
public class CouncilAttributePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private AttributesOf attributes;
  @Inject private WriteAttributes write;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("attribute/values.jte")
        .with("card", profile.of(asker.actor(), council))
        .with("sheet", attributes.council(asker.actor(), council));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    String seen = String.valueOf(sent.field("version"));
    int changed = write.write(asker.actor(), council, seen, typed(council));
    return Go.to("/councils/" + id)
        .saying(changed == 0 ? "attribute.nothing-changed" : "attribute.values-saved", changed);
  }

  private Map<UUID, String> typed(CouncilId council) {
    Map<UUID, String> typed = new HashMap<>();
    for (var line : attributes.council(asker.actor(), council).lines()) {
      String field = sent.field(TypedValue.field(line.attribute().id()));
      if (field != null) typed.put(line.attribute().id(), field);
    }
    return typed;
  }
}
