package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What of a council's payments nothing has taken: so much may go back. */
@UseCase
public class FreeCredit {
  private final Accounts accounts;

  @Inject
  FreeCredit(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Free now, and since that day already. */
  public Money since(Actor actor, CouncilId council, LocalDate day) {
    return Money.sum(
        accounts.credits(council).stream()
            .filter(credit -> !credit.bookedOn().isAfter(day))
            .map(Credit::left)
            .toList());
  }
}
