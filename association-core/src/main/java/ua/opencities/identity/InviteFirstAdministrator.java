package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A new installation has nobody: a one-time link lets its first administrator in. */
@UseCase
@StaffOnly
public class InviteFirstAdministrator {
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  InviteFirstAdministrator(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The secret of the link, or empty when there is an administrator already. */
  public Optional<Secret> invite(Actor actor) {
    if (accounts.administrators(LocalDate.now(clock)) > 0) return Optional.empty();
    Secret secret = Secret.next("");
    accounts.add(
        new Invitation(
            "", "", Role.ADMINISTRATOR, Optional.empty(), secret, actor, clock.instant()));
    return Optional.of(secret);
  }
}
