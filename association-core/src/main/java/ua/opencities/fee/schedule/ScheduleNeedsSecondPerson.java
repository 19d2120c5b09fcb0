package ua.opencities.fee.schedule;

import ua.opencities.shared.RuleBroken;

/** Four eyes: settings want it approved by another person than the one who entered it. */
public class ScheduleNeedsSecondPerson extends RuleBroken {
  private static final long serialVersionUID = 1;

  ScheduleNeedsSecondPerson() {
    super("schedule.needs-second-person");
  }
}
