package ua.opencities.portal.admin.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.contact.CorrectContact;
import ua.opencities.council.contact.RemoveContact;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** Whom to reach in a council about what; its clerk keeps the same list. */
@Path("councils/{id}/contacts")
@RequestScoped
@Produces(View.HTML)
public class ContactPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private CouncilProfile profile;
  @Inject private ContactsOf contacts;
  @Inject private AddContact add;
  @Inject private CorrectContact correct;
  @Inject private RemoveContact remove;

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View form(@PathParam("id") UUID id) {
    return of("council/contact.jte", id);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response save(@PathParam("id") UUID id) {
    add.add(asker.actor(), new CouncilId(id), typed(new FormReading(sent)));
    return Go.to("/councils/" + id).saying("contact.added");
  }

  @GET
  @Path("{contact}")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View change(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    return of("council/contact.jte", id).with("contact", one(id, contact));
  }

  @POST
  @Path("{contact}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response saveChange(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    one(id, contact);
    var form = new FormReading(sent);
    int seen = form.number("version");
    correct.correct(asker.actor(), contact, seen, typed(form));
    return Go.to("/councils/" + id).saying("contact.saved");
  }

  @GET
  @Path("{contact}/remove")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View askBeforeRemoving(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    return of("council/contact-remove.jte", id).with("contact", one(id, contact));
  }

  @POST
  @Path("{contact}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response remove(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    one(id, contact);
    remove.remove(asker.actor(), contact);
    return Go.to("/councils/" + id).saying("contact.removed");
  }

  private View of(String page, UUID id) {
    return View.of(page).with("card", profile.of(asker.actor(), new CouncilId(id)));
  }

  private ContactView one(UUID id, UUID contact) {
    return contacts.one(asker.actor(), new CouncilId(id), contact);
  }

  private static ContactDetails typed(FormReading form) {
    var function = form.choice("function", ContactFunction.class);
    String name = form.text("name", ContactDetails.NAME);
    Optional<Email> email = form.read(() -> form.optionalText("email", 200).map(Email::typed));
    Optional<Phone> phone =
        form.read(() -> form.optionalText("phone", Phone.MOST).flatMap(Phone::typed));
    form.sayWhatIsWrong();
    return new ContactDetails(function, name, email, phone);
  }
}
