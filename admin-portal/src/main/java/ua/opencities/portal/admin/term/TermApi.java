package ua.opencities.portal.admin.term;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.council.official.term.TermCalendar;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Mandates that end, or have ended with nobody after them, for machines. */
@Path("api/v1/officials/ending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TermApi {
  @Inject private Asker asker;
  @Inject private TermCalendar calendar;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<EndingTermJson> list(@BeanParam TermForm form) {
    return PageJson.of(
        calendar.page(asker.actor(), form.filter(), form.page()), EndingTermJson::of);
  }
}
