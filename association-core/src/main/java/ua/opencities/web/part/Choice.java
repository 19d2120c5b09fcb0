package ua.opencities.web.part;

/** One answer to choose in a select or among radio buttons; the hint may be empty. */
public record Choice(String value, String label, String hint) {

  public static Choice of(Object value, String label) {
    return new Choice(String.valueOf(value), label, "");
  }

  public static Choice of(Object value, String label, String hint) {
    return new Choice(String.valueOf(value), label, hint);
  }
}
