package ua.opencities.web.part;

/** Which elements describe a field to those who hear the page: its hint, then its error. */
public final class Described {
  private Described() {}

  public static String by(String field, boolean hint, boolean error) {
    String id = "f-" + field;
    if (hint && error) {
      return id + "-hint " + id + "-error";
    }
    if (error) {
      return id + "-error";
    }
    return hint ? id + "-hint" : null;
  }
}
