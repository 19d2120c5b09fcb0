package ua.opencities.fee.schedule;

import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.shared.RuleBroken;

/** Somebody approved or ended it before. */
public class ScheduleIsNotOpen extends RuleBroken {
  private static final long serialVersionUID = 1;

  ScheduleIsNotOpen(ScheduleState state) {
    super("schedule.is-not-open", state);
  }
}
