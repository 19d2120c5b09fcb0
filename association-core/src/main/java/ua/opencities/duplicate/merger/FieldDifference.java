package ua.opencities.duplicate.merger;

import ua.opencities.council.details.MergedField;

/**
 * What two rows say differently.
 *
 * @param kept a text, or a constant with a label; empty text where the row says nothing
 * @param gone the same of the row that goes
 */
public record FieldDifference(MergedField field, Object kept, Object gone) {
  /** A value is better than none. */
  public boolean isBetterTaken() {
    return kept.toString().isEmpty();
  }
}
