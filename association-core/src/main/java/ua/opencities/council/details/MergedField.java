package ua.opencities.council.details;

/**
 * What the row that stays may take of the other row of the same council; the rows exchange it, so
 * that nothing is lost and the other's codes and names still lead here.
 */
public enum MergedField {
  /** The code with the oblast that it names. */
  KATOTTG("katottg", "oblast_code"),
  /** With the cases that were corrected by hand. */
  NAME("name", "name_key"),
  KIND("kind"),
  RAION("raion"),
  CENTRE("centre_kind", "centre_name", "former_centre"),
  KOATUU("koatuu"),
  BUDGET_CODE("budget_code"),
  EDRPOU("edrpou"),
  IBAN("iban"),
  ACTING_BODY("acting_body", "acting_body_name", "acting_body_since"),
  /** Not exchanged: what was said of the one is restated of the other, entry by entry. */
  TERRITORY();

  private final String[] columns;

  MergedField(String... columns) {
    this.columns = columns;
  }

  public String[] columns() {
    return columns.clone();
  }
}
