package ua.opencities.portal.admin.dispute;

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
import java.util.UUID;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.dispute.AcceptDispute;
import ua.opencities.council.population.dispute.DeclineDispute;
import ua.opencities.council.population.dispute.DisputeRegister;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** What councils say against figures of the ledger, and the office's answers. */
@Path("population-disputes")
@RequestScoped
@Produces(View.HTML)
public class DisputePages {
  /** How the office answers. */
  enum Answer {
    ACCEPT,
    DECLINE
  }

  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private DisputeRegister disputes;
  @Inject private AcceptDispute accept;
  @Inject private DeclineDispute decline;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@QueryParam("page") @DefaultValue("1") int page) {
    return View.of("dispute/list.jte")
        .with("disputes", disputes.page(asker.actor(), new Page.Request(page, 25)));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View show(@PathParam("id") UUID id) {
    return View.of("dispute/show.jte").with("dispute", disputes.get(asker.actor(), id));
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response answer(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var answer = form.choice("answer", Answer.class);
    if (answer == Answer.ACCEPT) accept(id, form);
    else decline(id, form);
    return Go.to("/population-disputes/" + id).saying("dispute.answered");
  }

  private void accept(UUID id, FormReading form) {
    int inhabitants = form.number("inhabitants");
    var asOf = form.date("asOf");
    var source = form.text("source", 300);
    form.sayWhatIsWrong();
    accept.accept(
        asker.actor(), id, new PopulationFigure(inhabitants, asOf, source), sent.field("words"));
  }

  private void decline(UUID id, FormReading form) {
    var words = form.text("words", AcceptDispute.WORDS);
    form.sayWhatIsWrong();
    decline.decline(asker.actor(), id, words);
  }
}
