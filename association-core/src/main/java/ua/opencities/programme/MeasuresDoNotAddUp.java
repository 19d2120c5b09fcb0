package ua.opencities.programme;

import java.time.Year;
import ua.opencities.programme.text.MeasuresCover;
import ua.opencities.shared.RuleBroken;

/** The table of measures and the funding of a year are different sums: no body may decide on it. */
public class MeasuresDoNotAddUp extends RuleBroken {
  private static final long serialVersionUID = 1;

  MeasuresDoNotAddUp(MeasuresCover cover) {
    super(
        "programme.measures-do-not-add-up",
        Year.of(cover.year()),
        cover.measures(),
        cover.funding());
  }
}
