package ua.opencities.inheritance;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What a council inherited and left, the newest first: shown ever after. */
@UseCase
public class InheritanceOf {
  private final Inheritances lines;
  private final InheritedProgrammes programmes;

  @Inject
  InheritanceOf(Inheritances lines, InheritedProgrammes programmes) {
    this.lines = lines;
    this.programmes = programmes;
  }

  public List<InheritanceView> lines(Actor actor, CouncilId council) {
    return lines.of(council);
  }

  /** Those of its predecessors and of theirs, where they were left at every step. */
  public List<InheritedProgramme> programmes(Actor actor, CouncilId council) {
    return programmes.of(actor, council);
  }
}
