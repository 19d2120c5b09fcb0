package ua.opencities.reminder.round;

import ua.opencities.shared.RuleBroken;

/** No step falls on today, or all that do are held back or gone. */
public class NothingToSend extends RuleBroken {
  private static final long serialVersionUID = 1;

  NothingToSend() {
    super("reminder.nothing-to-send");
  }
}
