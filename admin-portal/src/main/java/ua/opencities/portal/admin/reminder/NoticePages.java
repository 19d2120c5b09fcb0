package ua.opencities.portal.admin.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** Every notice that went out, and what became of it. */
@Path("reminders/notices")
@RequestScoped
@Produces(View.HTML)
public class NoticePages {
  @Inject private Asker asker;
  @Inject private NoticeRegister notices;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(
      @QueryParam("state") String state,
      @QueryParam("q") String words,
      @QueryParam("council") UUID council,
      @QueryParam("sort") String sort,
      @QueryParam("page") @DefaultValue("1") int page) {
    var filter = new NoticeFilterForm(state, words, council, sort, page);
    var search = filter.search();
    return View.of("reminder/log.jte")
        .with("filter", filter)
        .with("sort", search.sort())
        .with("notices", notices.page(asker.actor(), search));
  }
}
