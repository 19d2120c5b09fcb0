package ua.opencities.scenario.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.tariff.FeeBand;

/**
 * A band without an end goes up to where the next of its kind begins: so a bound is moved by
 * changing one number.
 */
public final class OpenEnds {
  private OpenEnds() {}

  public static List<FeeBand> closed(List<FeeBand> bands) {
    List<FeeBand> closed = new ArrayList<>();
    for (FeeBand band : bands) closed.add(band.to().isPresent() ? band : ended(band, bands));
    return closed;
  }

  /** The other way round, for a form: an end that follows from the next band is left out. */
  public static List<FeeBand> opened(List<FeeBand> bands) {
    List<FeeBand> opened = new ArrayList<>();
    for (FeeBand band : bands) {
      FeeBand open = upTo(band, Optional.empty());
      opened.add(ended(open, bands).equals(band) ? open : band);
    }
    return opened;
  }

  private static FeeBand ended(FeeBand band, List<FeeBand> among) {
    var next =
        among.stream()
            .filter(other -> other.kind().equals(band.kind()) && other.from() > band.from())
            .mapToInt(FeeBand::from)
            .min();
    return next.isPresent() ? upTo(band, Optional.of(next.getAsInt() - 1)) : band;
  }

  private static FeeBand upTo(FeeBand band, Optional<Integer> end) {
    return new FeeBand(
        band.from(), end, band.kind(), band.fixed(), band.rate(), band.minimum(), band.ceiling());
  }
}
