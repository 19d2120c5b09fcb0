package ua.opencities.web.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import ua.opencities.document.template.TemplateShelf;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** All kinds of papers with the wordings they are made of now. */
@Path("templates")
@RequestScoped
@Produces(View.HTML)
public class TemplatePages {
  @Inject private Asker asker;
  @Inject private TemplateShelf shelf;

  @GET
  @RolesAllowed({
    Role.Named.ADMINISTRATOR,
    Role.Named.FEE_OFFICER,
    Role.Named.OBSERVER,
    Role.Named.CLERK,
    Role.Named.READER
  })
  public View list() {
    Actor actor = asker.actor();
    return View.of("template/list.jte").with("cards", shelf.of(actor, actor.council()));
  }
}
