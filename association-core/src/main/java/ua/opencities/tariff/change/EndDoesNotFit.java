package ua.opencities.tariff.change;

import java.time.LocalDate;
import ua.opencities.shared.Period;
import ua.opencities.shared.RuleBroken;

/** A tariff is only ever ended earlier, and not before it begins: that would be a withdrawal. */
public class EndDoesNotFit extends RuleBroken {
  private static final long serialVersionUID = 1;

  private EndDoesNotFit(String code, LocalDate bound) {
    super(code, bound);
  }

  static void unlessWithin(Period valid, LocalDate lastDay) {
    if (lastDay.isBefore(valid.from()))
      throw new EndDoesNotFit("tariff.end-before-it-begins", valid.from());
    valid
        .to()
        .filter(end -> !lastDay.isBefore(end))
        .ifPresent(
            end -> {
              throw new EndDoesNotFit("tariff.end-is-not-earlier", end);
            });
  }

  @Override
  public String field() {
    return "lastDay";
  }
}
