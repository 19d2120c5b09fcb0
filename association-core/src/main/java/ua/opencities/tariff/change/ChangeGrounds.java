package ua.opencities.tariff.change;

import ua.opencities.shared.Text;
import ua.opencities.tariff.AdoptingAct;

/** The act by which a tariff is changed, and why in words. */
public record ChangeGrounds(AdoptingAct act, String reason) {
  public static final int REASON = 1000;

  public ChangeGrounds {
    reason = Text.required("reason", reason, REASON);
  }
}
