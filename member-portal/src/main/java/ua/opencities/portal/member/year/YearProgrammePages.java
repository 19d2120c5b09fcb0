package ua.opencities.portal.member.year;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.year.choice.ChooseYearProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.typed.YearInPath;

/** The council says by which of several programmes a year goes. */
@Path("year/{year: \\d+}/programme")
@RequestScoped
public class YearProgrammePages {
  @Inject private Asker asker;
  @Inject private ChooseYearProgramme choose;

  @POST
  @RolesAllowed(Role.Named.CLERK)
  public Response choose(
      @PathParam("year") String typed, @FormParam("programme") @DefaultValue("") String programme) {
    int year = YearInPath.of(typed);
    ProgrammeId id = ProgrammeAsked.of(programme).orElseThrow(() -> new NotFound("programme"));
    choose.choose(asker.actor(), year, id);
    return Go.to("/year/" + year).saying("year.goes-by-said");
  }
}
