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
import java.util.Optional;
import ua.opencities.admission.applicant.ApplyToJoin;
import ua.opencities.admission.applicant.AskLinkAgain;
import ua.opencities.admission.applicant.CouncilsToJoin;
import ua.opencities.admission.applicant.CountAttempt;
import ua.opencities.admission.applicant.JoiningCouncil;
import ua.opencities.web.Asker;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.sender.Sender;

/** Somebody applies for a council: chooses it, says who they are, hands in its decision. */
@Path("join")
@RequestScoped
@Produces(View.HTML)
public class JoinPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilsToJoin councils;
  @Inject private CountAttempt attempts;
  @Inject private ApplyToJoin apply;
  @Inject private AskLinkAgain linkAgain;
  @Context private HttpServletRequest request;

  @GET
  @PermitAll
  public View form(
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("council") @DefaultValue("") String council) {
    Optional<JoiningCouncil> chosen =
        JoinForm.id(council).flatMap(id -> councils.one(asker.atTheDoor(), id));
    if (chosen.isPresent()) return View.of("join/apply.jte").with("council", chosen.get());
    return View.of("join/choose.jte")
        .with("typed", typed)
        .with("closed", !council.isEmpty())
        .with(
            "found",
            typed.isBlank() ? List.<JoiningCouncil>of() : councils.found(asker.atTheDoor(), typed));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermitAll
  public Response apply() {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    var form = new JoinForm(sent);
    var applicant = form.applicant();
    var decision = form.decision();
    form.form.sayWhatIsWrong();
    if (!form.isOfAProgram())
      apply.apply(asker.atTheDoor(), new ApplyToJoin.Order(form.council(), applicant, decision));
    return Go.to("/join/sent").silently();
  }

  @GET
  @Path("sent")
  @PermitAll
  public View sent() {
    return View.of("join/sent.jte");
  }

  @GET
  @Path("lost")
  @PermitAll
  public View lost() {
    return View.of("join/lost.jte");
  }

  @POST
  @Path("lost")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  public Response linkAgain() {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    linkAgain.ask(asker.atTheDoor(), sent.field("email"));
    return Go.to("/join/sent").silently();
  }
}
