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
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.shared.Setting;
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
    String typedCode = reading.text("katottg", 60);
    Katottg code = typedCode == null ? null : reading.read(() -> Katottg.typed(typedCode));
    CouncilDetails details = new DetailsForm(sent, reading).read();
    reading.sayWhatIsWrong();
    return typed.then(
        () -> form(typed),
        () -> check(code, details),
        () -> {
          var id = add.add(asker.actor(), code, details, Setting.demonstration());
          return Go.to("/councils/" + id).saying("council.added");
        });
  }

  private static View form(CheckedForm typed) {
    return View.of("council/new.jte").with("typed", typed);
  }

  private View check(Katottg code, CouncilDetails details) {
    Optional<String> oblast =
        oblasts.all(asker.actor()).stream()
            .filter(each -> each.code().equals(code.oblastCode()))
            .map(each -> each.fullName().nominative())
            .findFirst();
    return View.of("council/new-check.jte")
        .with("code", code.value())
        .with("oblast", oblast.orElse("—"))
        .with("details", details);
  }
}
