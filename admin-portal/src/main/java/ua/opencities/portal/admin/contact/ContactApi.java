package ua.opencities.portal.admin.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.opencities.report.contact.ContactsOfMembers;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.file.PageJson;

/** Whom to reach at the members about one thing, for machines. */
@Path("api/v1/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactApi {
  @Inject private Asker asker;
  @Inject private ContactsOfMembers contacts;

  @GET
  @RolesAllowed({Role.Named.ADMINISTRATOR, Role.Named.FEE_OFFICER, Role.Named.OBSERVER})
  public PageJson<ContactLineJson> list(@BeanParam ContactForm form) {
    return PageJson.of(
        contacts.page(asker.actor(), form.filter(), form.page()), ContactLineJson::of);
  }
}
