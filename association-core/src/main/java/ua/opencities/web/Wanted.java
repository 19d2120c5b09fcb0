package ua.opencities.web;

import ua.opencities.shared.Page;

/** What an address asks of a list. Nobody typed it into a form: nonsense narrows nothing. */
public final class Wanted {
  private static final int MOST_WORDS = 200;

  private Wanted() {}

  /** To be searched for and shown again: one line, cut where it is too long. */
  public static String words(String asked) {
    if (asked == null) return "";
    String shown = asked.replaceAll("\\p{Cntrl}", " ").strip();
    return shown.length() > MOST_WORDS ? shown.substring(0, MOST_WORDS) : shown;
  }

  public static Page.Request page(String number, int size) {
    return new Page.Request(number(number, 1), size);
  }

  /**
   * @param usual how many lines when the address does not say
   */
  public static Page.Request page(String number, String size, int usual) {
    return page(number, number(size, usual));
  }

  private static int number(String asked, int otherwise) {
    return asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : otherwise;
  }
}
