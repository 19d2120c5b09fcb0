package ua.opencities.programme.text;

/** In what the tables of a programme's papers count. */
public enum MoneyUnit {
  HRYVNIA("грн"),
  THOUSAND("тис.\u00a0грн");

  private final String shown;

  MoneyUnit(String shown) {
    this.shown = shown;
  }

  /** As papers say it. */
  public String shown() {
    return shown;
  }
}
