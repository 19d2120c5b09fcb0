package ua.opencities.tariff.change;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tariff.TariffId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What acts did to a tariff after it was adopted, the latest first. */
@UseCase
@StaffOnly
public class TariffHistory {
  private final TariffChanges changes;

  @Inject
  TariffHistory(TariffChanges changes) {
    this.changes = changes;
  }

  public List<TariffChange> of(Actor actor, TariffId id) {
    return changes.of(id);
  }
}
