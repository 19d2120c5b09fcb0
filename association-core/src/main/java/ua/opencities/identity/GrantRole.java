package ua.opencities.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Gives a person with an account one more role, from today on. */
@UseCase
@StaffOnly
public class GrantRole {
  private final Accounts accounts;
  private final Event<RoleGranted> granted;
  private final Clock clock;

  @Inject
  GrantRole(Accounts accounts, Event<RoleGranted> granted, Clock clock) {
    this.accounts = accounts;
    this.granted = granted;
    this.clock = clock;
  }

  public UUID grant(Actor actor, UserId person, Role role, Optional<CouncilId> council) {
    LocalDate today = LocalDate.now(clock);
    UserId known = accounts.account(person).id();
    if (accounts.holds(known, role, council, today)) throw new RoleAlreadyGranted();
    var grant = new RoleGrant(known, role, council, today, actor);
    accounts.add(grant);
    granted.fire(new RoleGranted(actor.name(), known.value(), council, role));
    return grant.id();
  }
}
