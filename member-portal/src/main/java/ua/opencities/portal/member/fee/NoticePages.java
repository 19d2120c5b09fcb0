package ua.opencities.portal.member.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** What the association reminded the council of, when, and whom it wrote to. */
@Path("account/notices")
@RequestScoped
@Produces(View.HTML)
public class NoticePages {
  @Inject private Asker asker;
  @Inject private NoticeRegister notices;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View list(
      @QueryParam("sort") @DefaultValue("") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var actor = asker.actor();
    var search = NoticeSearch.all(new Page.Request(page, 25)).of(actor.ownCouncil()).sorted(sort);
    return View.of("fee/notices.jte")
        .with("sort", search.sort())
        .with("notices", notices.page(actor, search));
  }
}
