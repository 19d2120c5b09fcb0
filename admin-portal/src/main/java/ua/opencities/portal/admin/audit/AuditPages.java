package ua.opencities.portal.admin.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.audit.AuditLog;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.typed.Wanted;

/** The trail of deeds, for reading alone. */
@Path("audit")
@RequestScoped
@Produces(View.HTML)
public class AuditPages {
  @Inject private Asker asker;
  @Inject private AuditLog auditLog;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.OBSERVER})
  public View list(
      @QueryParam("what") @DefaultValue("") String what,
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("council") UUID council,
      @QueryParam("page") @DefaultValue("1") String page) {
    var lines =
        auditLog.page(
            asker.actor(),
            Optional.ofNullable(council).map(CouncilId::new),
            what,
            Wanted.words(words),
            Wanted.page(page, 50));
    return View.of("audit/list.jte")
        .with("lines", lines)
        .with("kinds", auditLog.kinds(asker.actor()));
  }
}
