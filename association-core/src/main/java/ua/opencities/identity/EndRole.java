package ua.opencities.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Ends a role at once; the person's next request already goes without it. */
@UseCase
@StaffOnly
public class EndRole {
  private final Accounts accounts;
  private final Event<RoleEnded> ended;
  private final Clock clock;

  @Inject
  EndRole(Accounts accounts, Event<RoleEnded> ended, Clock clock) {
    this.accounts = accounts;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * @throws LastAdministrator when nobody would be left to let people in
   */
  public UserId end(Actor actor, UUID grant) {
    LocalDate today = LocalDate.now(clock);
    RoleGrant role = accounts.grant(grant);
    if (role.role() == Role.ADMINISTRATOR && accounts.administrators(today) < 2)
      throw new LastAdministrator();
    role.end(today, actor);
    ended.fire(new RoleEnded(actor.name(), role.account().value(), role.council(), role.role()));
    return role.account();
  }
}
