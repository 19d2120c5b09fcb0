package ua.opencities.duplicate.merger;

import java.util.List;
import java.util.Map;
import ua.opencities.council.CouncilDossier;
import ua.opencities.membership.Standing;

/**
 * What a merger would do.
 *
 * @param moves how many of each thing become the kept council's
 * @param hinders of what the row that goes has too much to go
 * @param hindersOtherWay the same if the other row stayed
 * @param oneLevel a council of a community and that of its raion are never one
 */
public record MergerPreview(
    CouncilDossier.View kept,
    CouncilDossier.View gone,
    Standing keptStanding,
    Standing goneStanding,
    List<FieldDifference> differences,
    Map<Thing, Long> moves,
    Map<Thing, Long> hinders,
    Map<Thing, Long> hindersOtherWay,
    boolean oneLevel) {
  public boolean isPossible() {
    return oneLevel && hinders.isEmpty();
  }

  /** Then the other row is to be kept. */
  public boolean isPossibleOtherWay() {
    return oneLevel && hindersOtherWay.isEmpty();
  }
}
