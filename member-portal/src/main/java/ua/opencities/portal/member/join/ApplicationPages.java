package ua.opencities.portal.member.join;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import ua.opencities.admission.DossierPart;
import ua.opencities.admission.applicant.CountAttempt;
import ua.opencities.admission.link.AnswerRemarks;
import ua.opencities.admission.link.ApplicationByLink;
import ua.opencities.admission.link.ConfirmApplication;
import ua.opencities.admission.link.FileByLink;
import ua.opencities.admission.link.HandInDecision;
import ua.opencities.admission.link.HandInFile;
import ua.opencities.document.FileEmpty;
import ua.opencities.membership.Scan;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.file.Download;
import ua.opencities.web.sender.Sender;

/** One application, opened by the secret of its link: where it stands and what it needs. */
@Path("application/{secret}")
@RequestScoped
@Produces(View.HTML)
public class ApplicationPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CountAttempt attempts;
  @Inject private ApplicationByLink applications;
  @Inject private ConfirmApplication confirm;
  @Inject private HandInDecision decide;
  @Inject private HandInFile handIn;
  @Inject private AnswerRemarks answer;
  @Inject private FileByLink files;
  @Context private HttpServletRequest request;

  @GET
  @PermitAll
  public Response show(@PathParam("secret") String secret) {
    var seen = applications.of(asker.atTheDoor(), secret);
    var page = new ApplicationPage(seen, "/application/" + secret);
    var view =
        switch (seen.card().state()) {
          case UNCONFIRMED -> View.of("join/confirm.jte").with("application", seen);
          case INTERESTED -> View.of("join/interested.jte").with("page", page);
          default -> View.of("join/application.jte").with("page", page);
        };
    return Response.ok(view).header("Cache-Control", "private, no-store").build();
  }

  @POST
  @Path("confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  public Response confirm(@PathParam("secret") String secret) {
    confirm.confirm(asker.atTheDoor(), secret);
    boolean interest = applications.of(asker.atTheDoor(), secret).card().isInterest();
    return Go.to("/application/" + secret)
        .saying(interest ? "join.interest-confirmed" : "join.confirmed");
  }

  @POST
  @Path("decision")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermitAll
  public Response decide(@PathParam("secret") String secret) {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    var form = new JoinForm(sent);
    var decision = form.decision();
    form.form.sayWhatIsWrong();
    decide.handIn(asker.atTheDoor(), secret, decision);
    return Go.to("/application/" + secret).saying("join.decided");
  }

  @POST
  @Path("files")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermitAll
  public Response handIn(@PathParam("secret") String secret) {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    var form = new FormReading(sent);
    var part = form.choice("part", DossierPart.class);
    var scan =
        form.read(
            () ->
                sent.file("file")
                    .map(file -> new Scan(file.name(), file.mediaType(), file.content()))
                    .orElseThrow(FileEmpty::new));
    form.sayWhatIsWrong();
    handIn.handIn(asker.atTheDoor(), secret, part, scan);
    return Go.to("/application/" + secret).saying("join.handed-in");
  }

  @POST
  @Path("answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PermitAll
  public Response answer(@PathParam("secret") String secret) {
    attempts.count(asker.atTheDoor(), Sender.of(request).address());
    answer.answer(asker.atTheDoor(), secret, sent.field("answer"));
    return Go.to("/application/" + secret).saying("join.answered");
  }

  @GET
  @Path("files/{file}")
  @PermitAll
  public Response file(@PathParam("secret") String secret, @PathParam("file") UUID file) {
    var content = files.read(asker.atTheDoor(), secret, file);
    return Download.held(content.name(), content.mediaType(), content.content());
  }
}
