package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.report.CouncilRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The register of councils. */
@Path("councils")
@RequestScoped
@Produces(View.HTML)
public class CouncilPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CouncilRegister register;
  @Inject private OblastList oblasts;
  @Inject private AttributeList attributes;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View register(@BeanParam RegisterForm form) {
    var actor = asker.actor();
    return View.of("council/register.jte")
        .with("form", form)
        .with("sort", form.order().sort())
        .with("oblasts", oblasts.all(actor))
        .with("attributes", attributes.all(actor))
        .with("programmes", form.programmes(LocalDate.now(clock).getYear(), asker.language()))
        .with(
            "councils",
            register.page(actor, form.filter(), form.order(), form.page()).map(RegisterRow::new));
  }
}
