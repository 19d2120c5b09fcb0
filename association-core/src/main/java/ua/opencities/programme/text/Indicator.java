package ua.opencities.programme.text;

import ua.opencities.shared.Text;

/**
 * A row of the table of indicators («показник»).
 *
 * @param unit as it is printed: «осіб», «%», «грн»
 */
public record Indicator(IndicatorGroup group, String name, String unit, QuantitiesByYear values) {
  public Indicator {
    name = Text.required("indicator", name, 500);
    unit = Text.required("unit", unit, 50);
  }

  public Indicator with(QuantitiesByYear planned) {
    return new Indicator(group, name, unit, planned);
  }
}
