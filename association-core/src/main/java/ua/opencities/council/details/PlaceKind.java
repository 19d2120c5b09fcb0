package ua.opencities.council.details;

/** The category of the settlement where a council sits. */
public enum PlaceKind {
  MISTO("м."),
  SELYSHCHE("с-ще"),
  SELO("с.");

  private final String before;

  PlaceKind(String before) {
    this.before = before;
  }

  /** «м. Жовква», with a space that does not break. */
  public String with(String name) {
    return before + "\u00a0" + name;
  }
}
