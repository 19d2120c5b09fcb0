package ua.opencities.admission.applicant;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A decision that is not adopted yet opens no road. */
public class DecisionOfADayToCome extends RuleBroken {
  private static final long serialVersionUID = 1;

  DecisionOfADayToCome(LocalDate day) {
    super("admission.decision-to-come", day);
  }

  @Override
  public String field() {
    return "decidedOn";
  }
}
