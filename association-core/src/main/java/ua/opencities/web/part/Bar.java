package ua.opencities.web.part;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.shared.Money;

/**
 * One coloured stretch of a bar: brand, pale, ok, warn, bad, bad2 or bad3, in thousandths of it.
 */
public record Bar(String tone, int thousandths) {
  public Bar {
    thousandths = Math.max(0, Math.min(1000, thousandths));
  }

  public static Bar percent(String tone, int percent) {
    return new Bar(tone, percent * 10);
  }

  /** The part's share of the whole; nothing of nothing is an empty bar. */
  public static Bar of(String tone, long part, long whole) {
    return new Bar(tone, whole <= 0 ? 0 : (int) Math.min(1000, part * 1000 / whole));
  }

  public static Bar of(String tone, Money part, Money whole) {
    return of(tone, kopecks(part), kopecks(whole));
  }

  private static long kopecks(Money money) {
    return money.amount().movePointRight(2).longValue();
  }

  /** Where each stretch begins when all stand one after another. */
  static List<Integer> starts(List<Bar> bars) {
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    for (Bar bar : bars) {
      starts.add(at);
      at += bar.thousandths();
    }
    return starts;
  }

  public static int startOf(List<Bar> bars, int index) {
    return starts(bars).get(index);
  }
}
