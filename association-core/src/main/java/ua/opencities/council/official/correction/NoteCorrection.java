package ua.opencities.council.official.correction;

import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Keeps the entry that is about to go; the deeds of the register change it and announce it. */
@UseCase
public class NoteCorrection {
  private final OfficialCorrections corrections;
  private final Clock clock;

  @Inject
  NoteCorrection(OfficialCorrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  public void note(
      Actor actor, CouncilId council, OfficialWas was, boolean takenBack, String reason) {
    corrections.add(council, was, takenBack, reason, actor, clock.instant());
  }
}
