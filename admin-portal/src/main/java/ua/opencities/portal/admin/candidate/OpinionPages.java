package ua.opencities.portal.admin.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.admission.opinion.GiveOpinion;
import ua.opencities.admission.opinion.Verdict;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** A colleague's opinion, from the form on the candidate's page. */
@Path("candidates/{id: [0-9a-fA-F-]{36}}/opinions")
@RequestScoped
@Produces(View.HTML)
public class OpinionPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private GiveOpinion give;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER})
  public Response give(@PathParam("id") UUID id) {
    var form = new FormReading(sent);
    var verdict = form.choice("verdict", Verdict.class);
    var words = form.optionalText("opinion", GiveOpinion.WORDS);
    form.sayWhatIsWrong();
    give.give(asker.actor(), new CouncilId(id), verdict, words);
    return Go.to("/candidates/" + id).saying("candidate.opinion-kept");
  }
}
