package ua.opencities.council.population;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/** A number of people, or a day, that cannot be meant. */
public class PopulationNotPlausible extends RuleBroken {
  private static final long serialVersionUID = 1;
  private final String field;

  private PopulationNotPlausible(String code, String field, Object argument) {
    super(code, argument);
    this.field = field;
  }

  static PopulationNotPlausible number(String field, int inhabitants) {
    return new PopulationNotPlausible("council.population-not-plausible", field, inhabitants);
  }

  static PopulationNotPlausible dayToCome(LocalDate day) {
    return new PopulationNotPlausible("council.population-of-a-day-to-come", "asOf", day);
  }

  @Override
  public String field() {
    return field;
  }
}
