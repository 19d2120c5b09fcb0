package ua.opencities.job;

import ua.opencities.shared.RuleBroken;

public class JobCannotGoOn extends RuleBroken {
  private static final long serialVersionUID = 1;

  JobCannotGoOn() {
    super("job.cannot-go-on");
  }
}
