package ua.opencities.reminder.policy;

import ua.opencities.shared.RuleBroken;

public class HourNotOfADay extends RuleBroken {
  private static final long serialVersionUID = 1;

  HourNotOfADay(int hour) {
    super("reminder.hour-not-of-a-day", hour);
  }

  @Override
  public String field() {
    return "hour";
  }
}
