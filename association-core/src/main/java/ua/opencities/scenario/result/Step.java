package ua.opencities.scenario.result;

import java.util.Optional;
import ua.opencities.scenario.line.Change;

/** How strongly a fee changes; every council that would pay stands on one step. */
public enum Step {
  LESS_MUCH,
  LESS,
  SAME,
  MORE,
  MORE_MUCH,
  /** It paid nothing before. */
  NEW;

  static Step of(Optional<Change> change, int alarm) {
    if (change.isEmpty() || !change.get().hasPercent()) return NEW;
    Change known = change.get();
    if (known.isAbove(alarm)) return MORE_MUCH;
    if (known.isBelow(alarm)) return LESS_MUCH;
    if (known.difference().isZero()) return SAME;
    return known.difference().isPositive() ? MORE : LESS;
  }
}
