package ua.opencities.portal.admin.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.relief.ChargesOfRelief;
import ua.opencities.language.Texts;
import ua.opencities.tariff.relief.ApproveRelief;
import ua.opencities.tariff.relief.NewRelief;
import ua.opencities.tariff.relief.ReliefRegister;
import ua.opencities.tariff.relief.WithdrawRelief;
import ua.opencities.tariff.relief.terms.ReliefId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The reliefs of all councils; one of them, its approval and its withdrawal. */
@Path("reliefs")
@RequestScoped
@Produces(View.HTML)
public class ReliefPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ReliefRegister reliefs;
  @Inject private ChargesOfRelief charges;
  @Inject private ApproveRelief approve;
  @Inject private WithdrawRelief withdraw;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam ReliefFilterForm filter) {
    return View.of("relief/list.jte")
        .with("filter", filter)
        .with("reliefs", reliefs.page(asker.actor(), filter.search()))
        .with("thisYear", LocalDate.now(clock).getYear());
  }

  @GET
  @Path("reliefs.{format: csv|xlsx}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@BeanParam ReliefFilterForm filter, @PathParam("format") String format) {
    var file =
        new ReliefTable(Texts.of(asker.language()))
            .file(reliefs.all(asker.actor(), filter.search()));
    return format.equals("csv") ? file.csv() : file.xlsx();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View relief(@PathParam("id") UUID id) {
    var relief = reliefs.one(asker.actor(), new ReliefId(id));
    return View.of("relief/relief.jte")
        .with("relief", relief)
        .with("charges", charges.of(asker.actor(), relief));
  }

  @POST
  @Path("{id}/approve")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response approve(@PathParam("id") UUID id) {
    approve.approve(asker.actor(), new ReliefId(id));
    return Go.to("/reliefs/" + id).saying("relief.approved");
  }

  @GET
  @Path("{id}/withdraw")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public View withdrawal(@PathParam("id") UUID id) {
    var relief = reliefs.one(asker.actor(), new ReliefId(id));
    return View.of("relief/withdraw.jte")
        .with("relief", relief)
        .with("charges", charges.of(asker.actor(), relief));
  }

  @POST
  @Path("{id}/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response withdraw(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    String reason = form.text("reason", NewRelief.REASON);
    form.sayWhatIsWrong();
    withdraw.withdraw(asker.actor(), new ReliefId(id), reason);
    return Go.to("/reliefs/" + id).saying("relief.withdrawn");
  }
}
