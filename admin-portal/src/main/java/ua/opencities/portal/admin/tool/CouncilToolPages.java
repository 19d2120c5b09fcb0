package ua.opencities.portal.admin.tool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.CouncilTool;
import ua.opencities.tool.CouncilTools;
import ua.opencities.tool.SwitchToolOff;
import ua.opencities.tool.SwitchToolOn;
import ua.opencities.tool.ToolCode;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.View;

/** A council's tools: each is switched on or off after a question. */
@Path("councils/{id}/tools")
@RequestScoped
@Produces(View.HTML)
public class CouncilToolPages {
  @Inject private Asker asker;
  @Inject private CouncilProfile councils;
  @Inject private ToolsOf toolsOf;
  @Inject private SwitchToolOn on;
  @Inject private SwitchToolOff off;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View tools(@PathParam("id") UUID id) {
    var council = new CouncilId(id);
    return View.of("tool/council-tools.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("tools", toolsOf.of(asker.actor(), council));
  }

  @GET
  @Path("switch")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View ask(@PathParam("id") UUID id, @QueryParam("tool") @DefaultValue("") String tool) {
    var council = new CouncilId(id);
    CouncilTools tools = toolsOf.of(asker.actor(), council);
    CouncilTool asked =
        tools.tools().stream()
            .filter(t -> t.tool().code().value().equals(tool))
            .findFirst()
            .orElseThrow(() -> new NotFound("tool"));
    return View.of("tool/switch.jte")
        .with("council", councils.of(asker.actor(), council))
        .with("asked", asked)
        .with("obstacle", tools.obstacle());
  }

  @POST
  @Path("on")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response switchOn(
      @PathParam("id") UUID id, @FormParam("tool") @DefaultValue("") String tool) {
    on.switchOn(asker.actor(), new CouncilId(id), new ToolCode(tool));
    return Go.to("/councils/" + id + "/tools").saying("tool.switched-on");
  }

  @POST
  @Path("off")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response switchOff(
      @PathParam("id") UUID id, @FormParam("tool") @DefaultValue("") String tool) {
    off.switchOff(asker.actor(), new CouncilId(id), new ToolCode(tool));
    return Go.to("/councils/" + id + "/tools").saying("tool.switched-off");
  }
}
