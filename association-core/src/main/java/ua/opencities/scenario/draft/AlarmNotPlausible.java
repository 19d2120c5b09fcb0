package ua.opencities.scenario.draft;

import ua.opencities.shared.RuleBroken;

public class AlarmNotPlausible extends RuleBroken {
  private static final long serialVersionUID = 1;

  AlarmNotPlausible(int percent) {
    super("scenario.alarm-not-plausible", percent);
  }

  @Override
  public String field() {
    return "alarm";
  }
}
