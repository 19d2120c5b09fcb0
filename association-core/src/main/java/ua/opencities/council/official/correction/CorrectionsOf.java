package ua.opencities.council.official.correction;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What was put right among the officials of a council. */
@UseCase
public class CorrectionsOf {
  private final OfficialCorrections corrections;

  @Inject
  CorrectionsOf(OfficialCorrections corrections) {
    this.corrections = corrections;
  }

  /** The newest first. */
  public List<OfficialCorrection> council(Actor actor, CouncilId council) {
    return corrections.of(council);
  }
}
