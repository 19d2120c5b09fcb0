package ua.opencities.tariff.relief.terms;

import java.time.LocalDate;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Text;

/** The decision: {@code number} as the paper prints it. */
public record ReliefAct(DecidingBody body, ActDocument document, String number, LocalDate date) {
  public static final int NUMBER = 60;

  public ReliefAct {
    number = Text.required("actNumber", number, NUMBER);
  }
}
