package ua.opencities.admission.applicant;

import java.time.LocalDate;
import ua.opencities.membership.Scan;
import ua.opencities.shared.Text;

/** The decision of a council's session «Про вступ …», as it is handed in. */
public record CouncilDecision(String number, LocalDate decidedOn, Scan scan) {
  public static final int NUMBER = 60;

  public CouncilDecision {
    number = Text.required("decisionNumber", number, NUMBER);
  }

  /**
   * @throws DecisionOfADayToCome when it is not adopted yet
   */
  public void refuseADayToCome(LocalDate today) {
    if (decidedOn.isAfter(today)) throw new DecisionOfADayToCome(decidedOn);
  }
}
