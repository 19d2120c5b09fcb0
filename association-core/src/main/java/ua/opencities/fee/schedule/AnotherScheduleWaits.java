package ua.opencities.fee.schedule;

import ua.opencities.shared.RuleBroken;

/** One of the invoice waits for approval already. */
public class AnotherScheduleWaits extends RuleBroken {
  private static final long serialVersionUID = 1;

  AnotherScheduleWaits(String act) {
    super("schedule.another-waits", act);
  }
}
