package ua.opencities.reminder.pause;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A pause that was over before it is set would rest nothing. */
public class PauseEndsBefore extends RuleBroken {
  private static final long serialVersionUID = 1;

  PauseEndsBefore(LocalDate day) {
    super("reminder.pause-ends-before", day);
  }

  @Override
  public String field() {
    return "endsOn";
  }
}
