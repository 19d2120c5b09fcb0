package ua.opencities.programme.year.execution;

import java.util.Optional;
import ua.opencities.programme.text.IndicatorGroup;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Text;

/**
 * What an indicator was to be and what it is.
 *
 * @param planned empty where the programme left the year open
 */
public record IndicatorResult(
    IndicatorGroup group,
    String name,
    String unit,
    Optional<Quantity> planned,
    Optional<Quantity> actual,
    Optional<String> note) {
  public IndicatorResult {
    note = Text.optional("note", note.orElse(""), MeasureResult.WORDS);
  }

  public IndicatorResult answered(Optional<Quantity> reached, Optional<String> said) {
    return new IndicatorResult(group, name, unit, planned, reached, said);
  }

  boolean is(IndicatorResult other) {
    return group == other.group && name.equals(other.name) && unit.equals(other.unit);
  }
}
