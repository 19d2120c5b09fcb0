package ua.opencities.reminder.policy;

import java.util.Optional;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;

/**
 * For which invoices a policy holds; without any of the conditions for all. Of those that fit an
 * invoice the one with most conditions holds. With as many, one tariff goes before its kind, the
 * fee before the oblast, the oblast before the type of council, and own attributes come last.
 *
 * @param kind of fee
 * @param tariff one alone, as each targeted fee has; its kind goes without saying
 * @param oblast two digits
 */
public record Scope(
    Optional<TariffKind> kind,
    Optional<TariffId> tariff,
    Optional<String> oblast,
    Optional<CouncilKind> council,
    Optional<Trait> trait) {
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

  public Scope {
    if (tariff.isPresent()) kind = Optional.empty();
  }

  public Scope(Optional<TariffKind> kind, Optional<String> oblast, Optional<CouncilKind> council) {
    this(kind, Optional.empty(), oblast, council, Optional.empty());
  }

  public boolean isAll() {
    return equals(ALL);
  }
}
