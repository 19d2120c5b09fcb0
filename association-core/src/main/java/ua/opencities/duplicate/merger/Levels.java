package ua.opencities.duplicate.merger;

import java.util.EnumSet;
import java.util.Set;
import ua.opencities.council.details.CouncilKind;

/** Councils of communities change their kind; one of another level is another council. */
final class Levels {
  private static final Set<CouncilKind> OF_COMMUNITIES =
      EnumSet.of(CouncilKind.MISKA, CouncilKind.SELYSHCHNA, CouncilKind.SILSKA);

  private Levels() {}

  static boolean areOne(CouncilKind one, CouncilKind other) {
    return one == other || OF_COMMUNITIES.contains(one) && OF_COMMUNITIES.contains(other);
  }
}
