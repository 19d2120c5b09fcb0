package ua.opencities.admission.interest;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The council's interest is known already, and lasts. */
public class InterestStands extends RuleBroken {
  private static final long serialVersionUID = 1;

  InterestStands(LocalDate since) {
    super("admission.interest-stands", since);
  }
}
