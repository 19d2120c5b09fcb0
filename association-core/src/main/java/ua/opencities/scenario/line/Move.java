package ua.opencities.scenario.line;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import ua.opencities.tariff.FeeBand;
import ua.opencities.tariff.FeeScale;

/**
 * How a council's band changes. The scales may have different numbers of bands, so the band of the
 * scenario is taken for the one in force with which it shares most: a band that is only cut in two
 * moves nobody. Where one of the two scales has a single band there is nothing to move between.
 */
public enum Move {
  UP,
  NONE,
  DOWN;

  private static final int MOST_INHABITANTS = 5_000_000;

  static Optional<Move> between(FeeScale before, FeeBand was, FeeScale now, FeeBand is) {
    List<FeeBand> known = before.alike(was);
    if (known.size() < 2 || now.alike(is).size() < 2) return Optional.empty();
    // of two that share the same the lower: streams keep the last of equals, so from above
    FeeBand alike =
        known.stream()
            .sorted(comparingInt(FeeBand::from).reversed())
            .max(comparingInt(band -> shared(band, is)))
            .orElseThrow();
    int change = Integer.compare(known.indexOf(alike), known.indexOf(was));
    return Optional.of(change > 0 ? UP : change < 0 ? DOWN : NONE);
  }

  private static int shared(FeeBand one, FeeBand other) {
    int from = Math.max(one.from(), other.from());
    int to = Math.min(one.to().orElse(MOST_INHABITANTS), other.to().orElse(MOST_INHABITANTS));
    return Math.max(0, to - from + 1);
  }
}
