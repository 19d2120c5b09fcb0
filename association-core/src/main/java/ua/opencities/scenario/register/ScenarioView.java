package ua.opencities.scenario.register;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.Change;
import ua.opencities.shared.Money;
import ua.opencities.tariff.TariffId;

/**
 * A scenario to read.
 *
 * @param reckonedAt of members and figures as they were then
 * @param inForce the tariff it is compared with, by name and edition
 * @param tariff what came of it
 */
public record ScenarioView(
    ScenarioId id,
    ScenarioDraft draft,
    boolean demonstration,
    String madeBy,
    Instant madeAt,
    String changedBy,
    Instant reckonedAt,
    Optional<TariffInForce> inForce,
    Optional<TariffId> tariff,
    long version,
    Sums sums) {

  public record TariffInForce(TariffId id, String name, int edition) {}

  /**
   * @param councils that would pay
   */
  public record Sums(long councils, Money amount, Money inForce, Money lastYear) {
    public Change against(Against what) {
      return new Change(what == Against.LAST_YEAR ? lastYear : inForce, amount);
    }
  }

  public boolean isOpen() {
    return tariff.isEmpty();
  }

  /** With last year where anything was charged for it, else with the tariff in force. */
  public Against usual() {
    return sums.lastYear().isPositive() ? Against.LAST_YEAR : Against.IN_FORCE;
  }
}
