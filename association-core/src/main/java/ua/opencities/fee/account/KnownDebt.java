package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Whether something was ever owed by an invoice, be it a predecessor's, or by an opening: a payment
 * may be meant for it.
 */
@UseCase
@StaffOnly
public class KnownDebt {
  private final Accounts accounts;

  @Inject
  KnownDebt(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @param source the invoice or the opening
   */
  public boolean has(Actor actor, CouncilId council, UUID source) {
    return accounts.charges(council, Accounts.EVER).stream()
        .anyMatch(debt -> debt.source().equals(source));
  }
}
