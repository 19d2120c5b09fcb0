package ua.opencities.fee;

import ua.opencities.fee.frozen.Frozen;
import ua.opencities.tariff.FeeExplanation;

/**
 * A fee with its explanation as it is frozen with the charge, made once: a run compares it with
 * what was simulated and then keeps it.
 */
public record ExplainedFee(FeeExplanation fee, String frozen) {
  public static ExplainedFee of(FeeExplanation fee) {
    return new ExplainedFee(fee, Frozen.json(fee.facts()));
  }
}
