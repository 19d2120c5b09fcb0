package ua.opencities.portal.admin.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.choice.CouncilChoices;
import ua.opencities.identity.EndRole;
import ua.opencities.identity.GrantRole;
import ua.opencities.identity.People;
import ua.opencities.identity.PersonLine;
import ua.opencities.identity.invitation.InvitePerson;
import ua.opencities.identity.invitation.OpenInvitations;
import ua.opencities.identity.invitation.WithdrawInvitation;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.UserId;
import ua.opencities.web.Asker;
import ua.opencities.web.FormReading;
import ua.opencities.web.Go;
import ua.opencities.web.Sent;
import ua.opencities.web.View;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/** Who may come in: invitations by mail, roles given and ended. */
@Path("people")
@RequestScoped
@Produces(View.HTML)
public class PeoplePages {
  @Inject private Asker asker;
  @Inject private Sent sent;
  @Inject private People people;
  @Inject private CouncilChoices councilChoices;
  @Inject private OpenInvitations openInvitations;
  @Inject private InvitePerson invitePerson;
  @Inject private WithdrawInvitation withdrawInvitation;
  @Inject private GrantRole grantRole;
  @Inject private EndRole endRole;

  @GET
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View list(
      @QueryParam("q") @DefaultValue("") String search,
      @QueryParam("page") @DefaultValue("1") int page) {
    return View.of("people/list.jte")
        .with("people", people.page(asker.actor(), search, new Page.Request(page, 25)))
        .with("invitations", openInvitations.all(asker.actor()));
  }

  @GET
  @Path("invite")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View inviteForm() {
    return View.of("people/invite.jte").with("councils", councilChoices.all(asker.actor()));
  }

  @POST
  @Path("invite")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response invite(@FormParam("council") @DefaultValue("") String council) {
    var form = new FormReading(sent);
    var email = form.read(() -> Email.typed(sent.field("email")));
    var name = form.text("name", 120);
    var role = form.choice("role", Role.class);
    form.sayWhatIsWrong();
    invitePerson.invite(asker.actor(), email.address(), name, role, chosen(council));
    return Go.to("/people").saying("people.invited", email.address());
  }

  @POST
  @Path("invitations/{id}/withdraw")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response withdraw(@PathParam("id") UUID id) {
    withdrawInvitation.withdraw(asker.actor(), id);
    return Go.to("/people").saying("people.withdrawn");
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View person(@PathParam("id") UUID id) {
    return View.of("people/person.jte")
        .with("person", people.one(asker.actor(), new UserId(id)))
        .with("councils", councilChoices.all(asker.actor()));
  }

  @POST
  @Path("{id}/roles")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response grant(
      @PathParam("id") UUID id,
      @FormParam("role") String role,
      @FormParam("council") @DefaultValue("") String council) {
    grantRole.grant(
        asker.actor(), new UserId(id), Typed.choice("role", role, Role.class), chosen(council));
    return Go.to("/people/" + id).saying("people.role-granted");
  }

  @GET
  @Path("{id}/roles/{grant}/end")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public View confirmEnd(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
    PersonLine person = people.one(asker.actor(), new UserId(id));
    return View.of("people/end.jte")
        .with("person", person)
        .with(
            "held",
            person.roles().stream()
                .filter(h -> h.grant().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFound("role")));
  }

  @POST
  @Path("{id}/roles/{grant}/end")
  @RolesAllowed(Role.Named.ADMINISTRATOR)
  public Response end(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
    endRole.end(asker.actor(), grant);
    return Go.to("/people/" + id).saying("people.role-ended");
  }

  private static Optional<CouncilId> chosen(String council) {
    return Wanted.id(council).map(CouncilId::new);
  }
}
