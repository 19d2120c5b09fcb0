package ua.opencities.tariff.change;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Which tariff holds again when another is withdrawn. */
@UseCase
@StaffOnly
public class TariffThatGoesOn {
  private final TariffChanges changes;

  @Inject
  TariffThatGoesOn(TariffChanges changes) {
    this.changes = changes;
  }

  /** Empty where none gave way to it, or gave way before that was written down. */
  public Optional<TariffView> without(Actor actor, TariffId id) {
    return changes.goesOn(actor, id);
  }
}
