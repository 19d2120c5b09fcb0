package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.OblastList;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.NextSteps;
import ua.opencities.report.CouncilRegister;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The register and the card of each council. */
@Path("councils")
@RequestScoped
@Produces(View.HTML)
public class CouncilPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CouncilRegister register;
  @Inject private OblastList oblasts;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private NextSteps nextSteps;
  @Inject private PopulationHistory population;
  @Inject private OfficialHistory officials;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View register(@BeanParam RegisterForm form) {
    var actor = asker.actor();
    return View.of("council/register.jte")
        .with("form", form)
        .with("sort", form.order().sort())
        .with("oblasts", oblasts.all(actor))
        .with("programmes", form.programmes(LocalDate.now(clock).getYear(), asker.language()))
        .with(
            "councils",
            register.page(actor, form.filter(), form.order(), form.page()).map(RegisterRow::new));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View card(@PathParam("id") UUID id) {
    var actor = asker.actor();
    var council = new CouncilId(id);
    return View.of("council/card.jte")
        .with(
            "page",
            new CouncilPage(
                dossier.of(actor, council),
                membership.of(actor, council),
                nextSteps.of(actor, council).keySet(),
                population.of(actor, council),
                officials.of(actor, council),
                LocalDate.now(clock)));
  }
}
