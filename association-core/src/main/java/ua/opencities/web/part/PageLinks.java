package ua.opencities.web.part;

import java.util.ArrayList;
import java.util.List;

/** Which page numbers a pager shows: the first, the last, and those around the present one. */
public final class PageLinks {
  /** Stands for the pages left out. */
  public static final int GAP = 0;

  private PageLinks() {}

  public static List<Integer> around(int present, int last) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      boolean shown = number == 1 || number == last || Math.abs(number - present) <= 1;
      boolean lonely =
          !shown && (number == 2 && present == 4 || number == last - 1 && present == last - 3);
      if (shown || lonely) {
        numbers.add(number);
      } else if (numbers.get(numbers.size() - 1) != GAP) {
        numbers.add(GAP);
      }
      // a list of a million pages is not walked through
      if (number > 3 && number < present - 3) {
        number = present - 3;
      } else if (number > present + 2 && number < last - 2) {
        number = last - 2;
      }
    }
    return numbers;
  }
}
