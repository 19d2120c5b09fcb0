package ua.opencities.fee.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a debt began that passes between accounts: with an invoice, or before the books. A credit
 * has neither.
 */
record DebtOrigin(Optional<UUID> invoice, Optional<UUID> opening) {
  static final DebtOrigin NONE = new DebtOrigin(Optional.empty(), Optional.empty());
}
