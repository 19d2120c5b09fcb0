package ua.opencities.portal.member.council;

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
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.contact.CorrectContact;
import ua.opencities.council.contact.RemoveContact;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;

/** The clerk says whom the association writes to about what. */
@Path("council/contacts")
@RequestScoped
@Produces(View.HTML)
public class ContactPages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private ContactsOf contacts;
  @Inject private AddContact add;
  @Inject private CorrectContact correct;
  @Inject private RemoveContact remove;

  @GET
  @Path("new")
  @RolesAllowed(Role.Named.CLERK)
  public View form() {
    return View.of("council/contact.jte");
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response save() {
    var actor = asker.actor();
    add.add(actor, actor.ownCouncil(), typed(new FormReading(sent)));
    return Go.to("/council").saying("contact.added");
  }

  @GET
  @Path("{contact}")
  @RolesAllowed(Role.Named.CLERK)
  public View change(@PathParam("contact") UUID contact) {
    return View.of("council/contact.jte").with("contact", own(contact));
  }

  @POST
  @Path("{contact}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response saveChange(@PathParam("contact") UUID contact) {
    own(contact);
    var form = new FormReading(sent);
    int seen = form.number("version");
    correct.correct(asker.actor(), contact, seen, typed(form));
    return Go.to("/council").saying("contact.saved");
  }

  @GET
  @Path("{contact}/remove")
  @RolesAllowed(Role.Named.CLERK)
  public View askBeforeRemoving(@PathParam("contact") UUID contact) {
    return View.of("council/contact-remove.jte").with("contact", own(contact));
  }

  @POST
  @Path("{contact}/remove")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Role.Named.CLERK)
  public Response remove(@PathParam("contact") UUID contact) {
    remove.remove(asker.actor(), contact);
    return Go.to("/council").saying("contact.removed");
  }

  private ContactView own(UUID contact) {
    var actor = asker.actor();
    return contacts.one(actor, actor.ownCouncil(), contact);
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
