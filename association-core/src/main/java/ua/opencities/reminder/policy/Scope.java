package ua.opencities.reminder.policy;

import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.tariff.TariffKind;

/**
 * For which invoices a policy holds; without any of the three for all.
 *
 * @param oblast two digits
 */
public record Scope(
    Optional<TariffKind> tariff, Optional<String> oblast, Optional<CouncilKind> council) {
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isAll() {
    return equals(ALL);
  }
}
