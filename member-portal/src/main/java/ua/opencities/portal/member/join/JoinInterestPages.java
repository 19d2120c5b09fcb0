package ua.opencities.portal.member.join;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.opencities.admission.applicant.CouncilsToJoin;
import ua.opencities.admission.applicant.CountAttempt;
import ua.opencities.admission.applicant.JoiningCouncil;
import ua.opencities.admission.applicant.ShowInterest;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.sender.Sender;

/** A council that has not decided yet shows interest, without an account. */
@Path("join/interest")
@RequestScoped
@Produces(View.HTML)
public class JoinInterestPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilsToJoin councils;
  @Inject private CountAttempt attempts;
  @Inject private ShowInterest show;
  @Context private HttpServletRequest request;

  @GET
  @PermitAll
  public View form(@QueryParam("council") @DefaultValue("") String council) {
    return JoinForm.id(council)
        .flatMap(id -> councils.one(asker.atTheDoor(), id))
        .map(chosen -> View.of("join/interest.jte").with("council", chosen))
        .orElseGet(
            () ->
                View.of("join/choose.jte")
                    .with("typed", "")
                    .with("closed", !council.isEmpty())
                    .with("found", List.<JoiningCouncil>of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  public Response show() {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    var form = new JoinForm(sent);
    var applicant = form.applicant();
    var words = form.form.optionalText("words", ShowInterest.WORDS);
    form.form.sayWhatIsWrong();
    if (!form.isOfAProgram())
      show.show(asker.atTheDoor(), new ShowInterest.Order(form.council(), applicant, words));
    return Go.to("/join/sent").silently();
  }
}
