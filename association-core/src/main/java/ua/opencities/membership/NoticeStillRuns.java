package ua.opencities.membership;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A member leaves no earlier than its notice ends. */
public class NoticeStillRuns extends RuleBroken {
  private static final long serialVersionUID = 1;

  NoticeStillRuns(LocalDate mayLeaveFrom) {
    super("membership.notice-still-runs", mayLeaveFrom);
  }

  @Override
  public String field() {
    return "effectiveOn";
  }
}
