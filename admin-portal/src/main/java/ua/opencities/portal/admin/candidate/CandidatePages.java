package ua.opencities.portal.admin.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.report.candidate.CandidateQueue;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The queue: who is on the way in, whose turn it is, and since when. */
@Path("candidates")
@RequestScoped
@Produces(View.HTML)
public class CandidatePages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CandidateQueue queue;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam CandidateForm form) {
    return View.of("candidate/list.jte")
        .with("form", form)
        .with("sort", form.order().sort())
        .with("today", LocalDate.now(clock))
        .with("meeting", Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING"))
        .with("candidates", queue.page(asker.actor(), form.filter(), form.order(), form.page()));
  }
}
