package ua.opencities.portal.member.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.attribute.value.AttributesShown;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.official.OfficialHistory;
import ua.opencities.council.population.PopulationHistory;
import ua.opencities.council.population.dispute.DisputesOf;
import ua.opencities.inheritance.InheritanceOf;
import ua.opencities.membership.MembershipOf;
import ua.opencities.tenancy.Role;
import ua.opencities.web.Asker;
import ua.opencities.web.View;

/** The own council's card. */
@Path("council")
@RequestScoped
@Produces(View.HTML)
public class CouncilPages {
  @Inject private Asker asker;
  @Inject private Clock clock;
  @Inject private CouncilDossier dossier;
  @Inject private MembershipOf membership;
  @Inject private PopulationHistory population;
  @Inject private DisputesOf disputes;
  @Inject private OfficialHistory officials;
  @Inject private ContactsOf contacts;
  @Inject private InheritanceOf inheritance;
  @Inject private AttributesShown attributes;

  @GET
  @RolesAllowed({Role.Named.CLERK, Role.Named.READER})
  public View card() {
    var actor = asker.actor();
    var council = actor.ownCouncil();
    return View.of("council/card.jte")
        .with("dossier", dossier.of(actor, council))
        .with("membership", membership.of(actor, council))
        .with("population", population.of(actor, council))
        .with("disputes", disputes.council(actor, council))
        .with("inherited", inheritance.lines(actor, council))
        .with("officials", officials.of(actor, council))
        .with("attributes", attributes.council(actor, council))
        .with("contacts", contacts.council(actor, council))
        .with("today", LocalDate.now(clock));
  }
}
