package ua.opencities.portal.admin.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.ScheduleJson;
import ua.opencities.fee.schedule.ScheduleRegister;
import ua.opencities.fee.schedule.ScheduleSearch;
import ua.opencities.fee.schedule.ScheduleTakenOver;
import ua.opencities.fee.taken.TakenDebts;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/**
 * The payment schedules of what an heir took over of a predecessor's invoice, for machines, the
 * newest first. A change is another one, which replaces at its approval the one in force.
 */
@Path("api/v1/councils/{id}/taken-over/{debt}/schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TakenScheduleApi {
  @Inject private Asker asker;
  @Inject private TakenDebts debts;
  @Inject private ScheduleRegister schedules;
  @Inject private ScheduleTakenOver enter;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ScheduleJson> list(@PathParam("id") UUID id, @PathParam("debt") UUID debt) {
    var it = debts.one(asker.actor(), new CouncilId(id), debt);
    var search =
        new ScheduleSearch(
            Optional.of(it.council()),
            Optional.of(new InvoiceId(it.source())),
            Optional.empty(),
            "",
            new Page.Request(1, 200));
    return PageJson.of(schedules.page(asker.actor(), search), ScheduleJson::of);
  }

  /** {@code Idempotency-Key}, a UUID, makes a repeated request the same one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  @APIResponseSchema(value = ScheduleJson.class, responseCode = "201")
  public Response enter(
      @PathParam("id") UUID id,
      @PathParam("debt") UUID debt,
      @HeaderParam("Idempotency-Key") UUID submission,
      NewScheduleJson wanted) {
    var heir = new CouncilId(id);
    var due = debts.one(asker.actor(), heir, debt).outstanding();
    var asked = NewScheduleJson.there(wanted).of(due);
    var once = submission == null ? UUID.randomUUID() : submission;
    var made = enter.enter(asker.actor(), heir, new InvoiceId(debt), asked, once);
    return Response.created(URI.create("/api/v1/schedules/" + made))
        .entity(ScheduleJson.of(schedules.one(asker.actor(), made)))
        .build();
  }
}
