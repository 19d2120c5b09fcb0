package ua.opencities.membership;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** The Board has admitted this council before. */
public class CouncilAlreadyAdmitted extends RuleBroken {
  private static final long serialVersionUID = 1;

  CouncilAlreadyAdmitted(String number, LocalDate day) {
    super("membership.already-admitted", number, day);
  }
}
