package ua.opencities.fee.run.line;

import jakarta.inject.Inject;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** How far a run has come. */
@UseCase
@StaffOnly
public class LinesLeft {
  private final RunLines lines;

  @Inject
  LinesLeft(RunLines lines) {
    this.lines = lines;
  }

  /** Lines that wait for their invoice. */
  public long ready(Actor actor, RunId run) {
    return lines.ready(run);
  }

  public long issued(Actor actor, RunId run) {
    return lines.issued(run);
  }
}
