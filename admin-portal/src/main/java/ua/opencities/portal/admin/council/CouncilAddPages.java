package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ua.opencities.council.AddCouncil;
import ua.opencities.council.code.CodeMissing;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.Setting;
import ua.opencities.shared.TextNotAccepted;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Enters a council into the register, after its answers were checked. */
@Path("councils/new")
@RequestScoped
@Produces(View.HTML)
public class CouncilAddPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private AddCouncil add;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form() {
    return form(CheckedForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response send() {
    var typed = CheckedForm.of(sent, DetailsForm.withCode());
    if (typed.goesBack()) return Response.ok(form(typed)).build();
    var reading = new FormReading(sent);
    Optional<String> typedCode = reading.optionalText("katottg", 60);
    Optional<Katottg> code = reading.read(() -> typedCode.map(Katottg::typed));
    CouncilDetails details = new DetailsForm(sent, reading).read();
    String oblast = reading.optionalText("oblast", 2).orElse("");
    if (typedCode.isEmpty()) knownWithoutCode(reading, oblast);
    reading.sayWhatIsWrong();
    return typed.then(
        () -> form(typed),
        () -> check(code, oblast, details),
        () -> {
          boolean invented = Setting.demonstration();
          var id =
              code.isPresent()
                  ? add.add(asker.actor(), code.get(), details, invented)
                  : add.add(asker.actor(), oblast, details, invented);
          return Go.to("/councils/" + id).saying("council.added");
        });
  }

  /** Said of the form as it is, whatever else is wrong with it. */
  private void knownWithoutCode(FormReading reading, String oblast) {
    boolean association = CouncilKind.ASSOCIATION.name().equals(sent.field("kind"));
    boolean edrpou = reading.optionalText("edrpou", 20).isPresent();
    if (!association) reading.read(() -> refused(CodeMissing.katottg()));
    else if (!edrpou) reading.read(() -> refused(CodeMissing.edrpou()));
    if (association && oblast.isEmpty())
      reading.read(() -> refused(TextNotAccepted.missing("oblast")));
  }

  private static Object refused(RuleBroken rule) {
    throw rule;
  }

  private View form(CheckedForm typed) {
    return View.of("council/new.jte")
        .with("typed", typed)
        .with("oblasts", oblasts.all(asker.actor()));
  }

  private View check(Optional<Katottg> code, String chosen, CouncilDetails details) {
    String digits = code.map(Katottg::oblastCode).orElse(chosen);
    Optional<String> oblast =
        oblasts.all(asker.actor()).stream()
            .filter(each -> each.code().equals(digits))
            .map(each -> each.fullName().nominative())
            .findFirst();
    return View.of("council/new-check.jte")
        .with("code", code.map(Katottg::value).orElse("—"))
        .with("oblast", oblast.orElse("—"))
        .with("details", details);
  }
}
