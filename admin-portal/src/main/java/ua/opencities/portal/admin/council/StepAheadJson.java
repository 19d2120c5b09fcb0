package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import ua.opencities.membership.StepAhead;

/** A step of membership that takes effect on a day to come. */
public record StepAheadJson(
    String to, String body, String document, String number, LocalDate effectiveOn) {
  static StepAheadJson of(StepAhead step) {
    var act = step.act();
    return new StepAheadJson(
        step.to().name(),
        act.body().name(),
        act.document().name(),
        act.number().orElse(null),
        act.effectiveOn());
  }
}
