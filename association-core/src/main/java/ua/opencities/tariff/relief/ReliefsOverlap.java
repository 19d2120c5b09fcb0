package ua.opencities.tariff.relief;

import ua.opencities.shared.RuleBroken;

/** The council has another relief of the same fee; the sentence names it. */
public class ReliefsOverlap extends RuleBroken {
  private static final long serialVersionUID = 1;

  private ReliefsOverlap(String code, Object... arguments) {
    super(code, arguments);
  }

  ReliefsOverlap(ReliefView other) {
    this(
        other.relief().days().to().isPresent()
            ? "tariff.reliefs-overlap-until"
            : "tariff.reliefs-overlap-since",
        other.councilName(),
        other.relief().kind(),
        other.act().number(),
        other.relief().days().from(),
        other.relief().days().to().orElse(other.relief().days().from()));
  }

  @Override
  public String field() {
    return "beginsOn";
  }
}
