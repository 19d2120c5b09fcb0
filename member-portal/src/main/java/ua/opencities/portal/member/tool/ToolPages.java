package ua.opencities.portal.member.tool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.fee.account.ArrearsOf;
import ua.opencities.tenancy.Role;
import ua.opencities.tool.ToolsOf;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Which tools the council has, and what stands in the way of more. */
@Path("tools")
@RequestScoped
@Produces(View.HTML)
public class ToolPages {
  @Inject private Asker asker;
  @Inject private ToolsOf toolsOf;
  @Inject private ArrearsOf arrears;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View tools() {
    var actor = asker.actor();
    return View.of("tool/tools.jte")
        .with("tools", toolsOf.of(actor, actor.ownCouncil()))
        .with("arrears", arrears.on(actor, actor.ownCouncil(), LocalDate.now(clock)));
  }
}
