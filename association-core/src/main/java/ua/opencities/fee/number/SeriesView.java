package ua.opencities.fee.number;

/**
 * A series in a year.
 *
 * @param first the number it begins with
 * @param last the number given last; one less than {@code first} while none was
 */
public record SeriesView(Series series, int year, int first, int last) {
  public boolean hasBegun() {
    return last >= first;
  }
}
