package ua.opencities.fee.schedule.terms;

import ua.opencities.shared.Text;
import ua.opencities.tariff.relief.terms.ReliefAct;

/** What was decided and why. */
public record NewSchedule(
    Instalments instalments, ReliefAct act, String reason, boolean demonstration) {
  public static final int REASON = 1000;

  public NewSchedule {
    reason = Text.required("reason", reason, REASON);
  }
}
