package ua.opencities.job;

import ua.opencities.shared.RuleBroken;

public class JobHasEnded extends RuleBroken {
  private static final long serialVersionUID = 1;

  JobHasEnded() {
    super("job.has-ended");
  }
}
