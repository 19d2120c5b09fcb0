package ua.opencities.portal.member.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.council.contact.ContactJson;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Whom the council named to be reached, for machines. */
@Path("api/v1/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactApi {
  @Inject private Asker asker;
  @Inject private ContactsOf contacts;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public PageJson<ContactJson> list() {
    var actor = asker.actor();
    return PageJson.of(Page.whole(contacts.council(actor, actor.ownCouncil())), ContactJson::of);
  }
}
