package ua.opencities.web.typed;

import ua.opencities.shared.NotFound;

/** A year as it stands in an address: what can be no year is an address of nothing. */
public final class YearInPath {
  private YearInPath() {}

  /**
   * @throws NotFound for anything but four digits from 1991 to 2199
   */
  public static int of(String segment) {
    if (!segment.matches("199[1-9]|2[01][0-9]{2}")) throw new NotFound("year");
    return Integer.parseInt(segment);
  }
}
