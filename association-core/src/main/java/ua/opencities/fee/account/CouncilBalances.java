package ua.opencities.fee.account;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Who has an account and what is owed: the payer of a payment is chosen here. */
@UseCase
@StaffOnly
public class CouncilBalances {
  private final Accounts accounts;

  @Inject
  CouncilBalances(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @param words part of a council's name, however it was typed
   */
  public Page<CouncilBalance> page(Actor actor, Optional<String> words, Page.Request page) {
    return accounts.balances(words.orElse(""), page);
  }
}
