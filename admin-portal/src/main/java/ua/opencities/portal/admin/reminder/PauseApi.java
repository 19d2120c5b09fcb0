package ua.opencities.portal.admin.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.reminder.pause.EndPause;
import ua.opencities.reminder.pause.PauseId;
import ua.opencities.reminder.pause.PauseRegister;
import ua.opencities.reminder.pause.PauseReminders;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Pauses for machines. */
@Path("api/v1/reminders/pauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PauseApi {
  @Inject private Asker asker;
  @Inject private PauseRegister pauses;
  @Inject private PauseReminders pause;
  @Inject private EndPause end;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<PauseJson> list(@QueryParam("page") @DefaultValue("1") int page) {
    return PageJson.of(pauses.page(asker.actor(), new Page.Request(page, 25)), PauseJson::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = PauseJson.class, responseCode = "201")
  public Response pause(NewPauseJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    PauseId id = pause.pause(asker.actor(), wanted.resting(), wanted.days(), wanted.reason());
    return Response.created(URI.create("/api/v1/reminders/pauses/" + id))
        .entity(PauseJson.of(pauses.one(asker.actor(), id)))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PauseJson one(@PathParam("id") UUID id) {
    return PauseJson.of(pauses.one(asker.actor(), new PauseId(id)));
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public PauseJson end(@PathParam("id") UUID id) {
    end.end(asker.actor(), new PauseId(id));
    return PauseJson.of(pauses.one(asker.actor(), new PauseId(id)));
  }
}
