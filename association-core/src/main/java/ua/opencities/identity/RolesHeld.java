package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** Which roles an address holds. */
@UseCase
@StaffOnly
public class RolesHeld {
  private final Accounts accounts;
  private final Door door;
  private final Clock clock;

  @Inject
  RolesHeld(Accounts accounts, Door door, Clock clock) {
    this.accounts = accounts;
    this.door = door;
    this.clock = clock;
  }

  /** A person and what they may be today. */
  public record Today(UserId person, List<Grant> grants) {}

  /** Empty when the address has no account. */
  public Optional<Today> today(Actor actor, Email email) {
    return accounts
        .byEmail(email)
        .map(a -> new Today(a.id(), door.grants(a.id(), LocalDate.now(clock))));
  }

  /** Also a role that begins on a later day. */
  public boolean holds(Actor actor, Email email, Role role, Optional<CouncilId> council) {
    return accounts
        .byEmail(email)
        .filter(a -> accounts.holds(a.id(), role, council, LocalDate.now(clock)))
        .isPresent();
  }

  public boolean anyAdministrator(Actor actor) {
    return accounts.administrators(LocalDate.now(clock)) > 0;
  }
}
