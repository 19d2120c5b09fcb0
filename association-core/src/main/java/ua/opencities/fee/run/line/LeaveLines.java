package ua.opencities.fee.run.line;

import jakarta.inject.Inject;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Marks the lines whose turn never came. */
@UseCase
@StaffOnly
public class LeaveLines {
  private final RunLines lines;

  @Inject
  LeaveLines(RunLines lines) {
    this.lines = lines;
  }

  /** How many they are. */
  public long leave(Actor actor, RunId run) {
    return lines.leave(run);
  }
}
