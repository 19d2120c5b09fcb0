package ua.opencities.identity;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.identity.password.Password;
import ua.opencities.shared.Setting;
import ua.opencities.shared.Text;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;
import ua.opencities.tenancy.UserId;

/** An account with a known password and a role, for the demonstration and for nothing else. */
@UseCase
@StaffOnly
public class OpenAccount {
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  OpenAccount(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  public UserId open(
      Actor actor,
      String email,
      String shownName,
      String password,
      Role role,
      Optional<CouncilId> council,
      LocalDate from) {
    if (!Setting.demonstration())
      throw new IllegalStateException("known passwords are for the demonstration alone");
    var account =
        new Account(
            Email.typed(email),
            Text.required("name", shownName, 120),
            Password.hash(password),
            clock.instant());
    accounts.add(account);
    accounts.add(new RoleGrant(account.id(), role, council, from, actor));
    return account.id();
  }
}
