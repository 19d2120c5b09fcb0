package ua.opencities.portal.admin.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Standing;
import ua.opencities.report.contact.ContactLine;
import ua.opencities.report.contact.ContactsOfMembers;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;
import ua.opencities.web.file.TableFile;

/** Whom to reach in the members about a matter, on the page and as files. */
@Path("contacts")
@RequestScoped
@Produces(View.HTML)
public class ContactPages {
  @Inject private Asker asker;
  @Inject private ContactsOfMembers contacts;
  @Inject private OblastList oblasts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View list(@BeanParam ContactForm form) {
    var actor = asker.actor();
    return View.of("contact/members.jte")
        .with("form", form)
        .with("oblasts", oblasts.all(actor))
        .with("contacts", contacts.page(actor, form.filter(), form.page()));
  }

  @GET
  @Path("contacts.{format: csv|xlsx}")
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public Response table(@BeanParam ContactForm form, @PathParam("format") String format) {
    var texts = Texts.of(asker.language());
    var file =
        new TableFile(
                "contacts",
                texts.label(form.function()),
                Stream.of("council", "oblast", "standing", "name", "email", "phone")
                    .map(column -> texts.text("contact." + column))
                    .toList(),
                contacts.all(asker.actor(), form.filter()).stream()
                    .map(line -> cells(line, texts))
                    .toList())
            .marked(texts);
    return format.equals("csv") ? file.csv() : file.xlsx();
  }

  private static List<Object> cells(ContactLine line, Texts texts) {
    return List.of(
        line.councilName(),
        texts.language() == Language.UK ? line.oblast() : line.oblastEnglish(),
        texts.label(Standing.valueOf(line.standing())),
        line.name().orElse(""),
        line.email().orElse(""),
        line.phone().orElse(""));
  }
}
