package ua.opencities.reminder.pause;

import ua.opencities.shared.RuleBroken;

public class PauseHasEnded extends RuleBroken {
  private static final long serialVersionUID = 1;

  PauseHasEnded() {
    super("reminder.pause-has-ended");
  }
}
