package ua.opencities.scenario.line;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.scenario.draft.ScenarioDraft;
import ua.opencities.scenario.draft.ScenarioId;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tariff.TariffRegister;
import ua.opencities.tariff.TariffView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Reckons all councils of a scenario, in place of the lines that were: one read, one write, however
 * many they are.
 */
@UseCase
@StaffOnly
public class DrawScenario {
  private final Members members;
  private final ScenarioLines lines;
  private final TariffRegister tariffs;

  @Inject
  DrawScenario(Members members, ScenarioLines lines, TariffRegister tariffs) {
    this.members = members;
    this.lines = lines;
    this.tariffs = tariffs;
  }

  /**
   * @return the tariff it is compared with: of the year's first day, else the last before it
   */
  public Optional<TariffId> draw(Actor actor, ScenarioId id, ScenarioDraft draft) {
    LocalDate day = draft.period().from();
    Optional<TariffView> inForce =
        tariffs.notWithdrawn(actor).stream()
            .filter(tariff -> tariff.kind() == TariffKind.ANNUAL)
            .filter(tariff -> !tariff.valid().from().isAfter(day))
            .findFirst();
    lines.write(
        id,
        members.of(actor, id, draft.populationOn(), draft.year()).stream()
            .map(member -> Reckoning.of(member, id, draft, inForce))
            .toList());
    return inForce.map(TariffView::id);
  }
}
