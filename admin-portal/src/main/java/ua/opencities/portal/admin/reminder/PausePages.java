package ua.opencities.portal.admin.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceView;
import ua.opencities.reminder.pause.EndPause;
import ua.opencities.reminder.pause.PauseId;
import ua.opencities.reminder.pause.PauseRegister;
import ua.opencities.reminder.pause.PauseReminders;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Where reminding rests. A council or an invoice comes from its own page, an oblast is chosen. */
@Path("reminders/pauses")
@RequestScoped
@Produces(View.HTML)
public class PausePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PauseRegister pauses;
  @Inject private PauseReminders pause;
  @Inject private EndPause end;
  @Inject private CouncilProfile councils;
  @Inject private InvoiceDetails invoices;
  @Inject private OblastList oblasts;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("reminder/pauses.jte")
        .with("pauses", pauses.page(asker.actor(), new Page.Request(page, 25)))
        .with("today", LocalDate.now(clock));
  }

  @GET
  @Path("new")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View form(@QueryParam("council") UUID council, @QueryParam("invoice") UUID invoice) {
    var actor = asker.actor();
    Optional<InvoiceView> about =
        Optional.ofNullable(invoice).map(id -> invoices.of(actor, new InvoiceId(id)));
    Optional<CouncilId> whose =
        about.map(InvoiceView::council).or(() -> Optional.ofNullable(council).map(CouncilId::new));
    return View.of("reminder/pause.jte")
        .with("council", whose.map(id -> councils.of(actor, id)))
        .with("invoice", about)
        .with("oblasts", oblasts.all(actor))
        .with("today", LocalDate.now(clock));
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response pause() {
    var form = PauseForm.of(sent);
    pause.pause(asker.actor(), form.resting(), form.days(), form.reason());
    return Go.to("/reminders/pauses").saying("reminder.paused");
  }

  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response end(@PathParam("id") UUID id) {
    end.end(asker.actor(), new PauseId(id));
    return Go.to("/reminders/pauses").saying("reminder.pause-ended");
  }
}
