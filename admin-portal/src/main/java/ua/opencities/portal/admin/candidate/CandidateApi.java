package ua.opencities.portal.admin.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** The queue of councils on their way in, for machines. */
@Path("api/v1/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidateApi {
  @Inject private Asker asker;
  @Inject private CandidateQueue queue;
  @Inject private Clock clock;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<CandidateJson> list(@BeanParam CandidateForm form) {
    LocalDate today = LocalDate.now(clock);
    return PageJson.of(
        queue.page(asker.actor(), form.filter(), form.order(), form.page()),
        row -> CandidateJson.of(row, today));
  }
}
