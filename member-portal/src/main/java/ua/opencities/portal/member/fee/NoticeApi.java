package ua.opencities.portal.member.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.reminder.notice.NoticeJson;
import ua.opencities.reminder.notice.NoticeRegister;
import ua.opencities.reminder.notice.NoticeSearch;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The reminders that the council got, for machines. */
@Path("api/v1/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeApi {
  @Inject private Asker asker;
  @Inject private NoticeRegister notices;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<NoticeJson> list(
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("25") int size) {
    var actor = asker.actor();
    var search = NoticeSearch.all(new Page.Request(page, size)).of(actor.ownCouncil());
    return PageJson.of(notices.page(actor, search), NoticeJson::of);
  }
}
