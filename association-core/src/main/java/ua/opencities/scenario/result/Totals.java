package ua.opencities.scenario.result;

import java.util.Collection;
import java.util.Optional;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.Change;
import ua.opencities.scenario.line.LineView;
import ua.opencities.scenario.line.Move;
import ua.opencities.shared.Money;

/**
 * Of some councils together.
 *
 * @param councils that would pay
 * @param leftOut that have no fee in the scenario
 * @param up whose band becomes a higher one
 */
public record Totals(
    long councils, long leftOut, Money amount, Money inForce, Money lastYear, long up, long down) {
  static Totals of(Collection<LineView> lines) {
    return new Totals(
        lines.stream().filter(line -> line.amount().isPresent()).count(),
        lines.stream().filter(line -> line.leftOut().isPresent()).count(),
        Money.sum(lines.stream().flatMap(line -> line.amount().stream()).toList()),
        Money.sum(lines.stream().flatMap(line -> line.inForce().stream()).toList()),
        Money.sum(lines.stream().flatMap(line -> line.lastYear().stream()).toList()),
        lines.stream().filter(line -> line.move().equals(Optional.of(Move.UP))).count(),
        lines.stream().filter(line -> line.move().equals(Optional.of(Move.DOWN))).count());
  }

  public Change against(Against what) {
    return new Change(what == Against.LAST_YEAR ? lastYear : inForce, amount);
  }

  public Money before(Against what) {
    return against(what).before();
  }
}
