package ua.opencities.portal.admin.member;

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
import ua.opencities.opendata.Publication;
import ua.opencities.opendata.PublicationNow;
import ua.opencities.opendata.SetPublication;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Whether the members stand at a public address. */
@Path("settings/open-data")
@RequestScoped
@Produces(View.HTML)
public class PublicationPages {
  private static final int MAIL = 200;

  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private PublicationNow publication;
  @Inject private SetPublication set;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public View form() {
    return View.of("member/publication.jte").with("publication", publication.is(asker.actor()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Role.Named.ADMINISTRATOR})
  public Response keep() {
    var form = new FormReading(sent);
    Publication seen = publication(form, "seenPublished", "seenContact");
    Publication wanted = publication(form, "published", "contact");
    form.sayWhatIsWrong();
    set.set(asker.actor(), seen, wanted);
    return Go.to("/settings/open-data")
        .saying(wanted.published() ? "member.now-published" : "member.now-unpublished");
  }

  private static Publication publication(FormReading form, String published, String contact) {
    boolean open = form.optionalText(published, 5).isPresent();
    Optional<String> typed = form.optionalText(contact, MAIL);
    Optional<Email> address =
        typed.flatMap(it -> Optional.ofNullable(form.readAt(contact, () -> Email.typed(it))));
    // an address that nobody understands is wrong already
    if (typed.isPresent() && address.isEmpty()) return null;
    return form.readAt(contact, () -> new Publication(open, address));
  }
}
