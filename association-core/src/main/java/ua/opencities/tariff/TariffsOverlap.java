package ua.opencities.tariff;

import java.time.LocalDate;
import java.util.Objects;
import ua.opencities.shared.RuleBroken;

/** Two tariffs of one kind for the same day: nobody could tell what is due. */
public class TariffsOverlap extends RuleBroken {
  private static final long serialVersionUID = 1;

  TariffsOverlap(String name, LocalDate from, LocalDate to) {
    super("tariff.tariffs-overlap", name, from, Objects.requireNonNullElse(to, "…"));
  }

  @Override
  public String field() {
    return "validFrom";
  }
}
