package ua.opencities.tariff.change;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** An act changes a tariff once it is adopted. */
public class ActNotAdoptedYet extends RuleBroken {
  private static final long serialVersionUID = 1;

  ActNotAdoptedYet(LocalDate today) {
    super("tariff.act-not-adopted-yet", today);
  }

  static void unlessAdopted(ChangeGrounds grounds, LocalDate today) {
    if (grounds.act().date().isAfter(today)) throw new ActNotAdoptedYet(today);
  }

  @Override
  public String field() {
    return "actDate";
  }
}
