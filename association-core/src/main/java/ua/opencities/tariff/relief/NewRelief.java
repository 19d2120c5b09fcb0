package ua.opencities.tariff.relief;

import ua.opencities.shared.Text;
import ua.opencities.tariff.relief.terms.Relief;
import ua.opencities.tariff.relief.terms.ReliefAct;

/** What was decided and why. */
public record NewRelief(Relief relief, ReliefAct act, String reason, boolean demonstration) {
  public static final int REASON = 1000;

  public NewRelief {
    reason = Text.required("reason", reason, REASON);
  }
}
