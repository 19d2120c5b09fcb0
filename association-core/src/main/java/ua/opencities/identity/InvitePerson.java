package ua.opencities.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Sends a colleague, of the office or of a council, a link that makes their account. */
@UseCase
@StaffOnly
public class InvitePerson {
  private final Accounts accounts;
  private final Event<PersonInvited> invited;
  private final Clock clock;

  @Inject
  InvitePerson(Accounts accounts, Event<PersonInvited> invited, Clock clock) {
    this.accounts = accounts;
    this.invited = invited;
    this.clock = clock;
  }

  /**
   * @throws RoleAlreadyGranted when the address has an account with this very role
   */
  public UUID invite(
      Actor actor, String email, String shownName, Role role, Optional<CouncilId> council) {
    Email to = Email.typed(email);
    String name = Text.required("name", shownName, 120);
    accounts
        .byEmail(to)
        .filter(a -> accounts.holds(a.id(), role, council, LocalDate.now(clock)))
        .ifPresent(
            a -> {
              throw new RoleAlreadyGranted();
            });
    Secret secret = Secret.next("");
    var invitation =
        new Invitation(to.address(), name, role, council, secret, actor, clock.instant());
    accounts.add(invitation);
    invited.fire(
        new PersonInvited(
            actor.name(),
            actor.shown(),
            invitation.id(),
            council,
            to.address(),
            name,
            role,
            secret));
    return invitation.id();
  }
}
