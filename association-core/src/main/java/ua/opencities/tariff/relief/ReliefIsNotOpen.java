package ua.opencities.tariff.relief;

import ua.opencities.shared.RuleBroken;

/** Somebody approved or withdrew it before. */
public class ReliefIsNotOpen extends RuleBroken {
  private static final long serialVersionUID = 1;

  ReliefIsNotOpen(ReliefState state) {
    super("tariff.relief-is-not-open", state);
  }
}
