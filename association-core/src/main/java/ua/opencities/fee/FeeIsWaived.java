package ua.opencities.fee;

import java.time.Year;
import ua.opencities.shared.RuleBroken;

/** A decision takes all of the year's fee off: there is nothing to ask for. */
public class FeeIsWaived extends RuleBroken {
  private static final long serialVersionUID = 1;

  FeeIsWaived(int year) {
    super("fee.fee-is-waived", Year.of(year));
  }

  @Override
  public String field() {
    return "year";
  }
}
