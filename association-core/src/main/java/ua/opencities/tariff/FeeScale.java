package ua.opencities.tariff;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.details.CouncilKind;

/**
 * All bands of one tariff in order: for each kind of council they follow one another without
 * overlap or gap. A band of the council's own kind goes before a band for all.
 */
public record FeeScale(List<FeeBand> bands) {
  public FeeScale {
    if (bands.isEmpty()) throw BandsDoNotFit.none();
    bands = bands.stream().sorted(comparing(FeeBand::from)).toList();
    for (Optional<CouncilKind> kind : bands.stream().map(FeeBand::kind).distinct().toList())
      followOneAnother(bands.stream().filter(band -> band.kind().equals(kind)).toList());
  }

  private static void followOneAnother(List<FeeBand> alike) {
    for (int i = 1; i < alike.size(); i++) {
      Optional<Integer> end = alike.get(i - 1).to();
      int next = alike.get(i).from();
      if (end.isEmpty() || end.get() >= next) throw BandsDoNotFit.overlap(next);
      if (end.get() + 1 < next) throw BandsDoNotFit.gap(end.get(), next);
    }
  }

  public Optional<FeeBand> bandFor(CouncilKind kind, int inhabitants) {
    Stream<FeeBand> own = bands.stream().filter(band -> band.kind().equals(Optional.of(kind)));
    Stream<FeeBand> all = bands.stream().filter(band -> band.kind().isEmpty());
    return Stream.concat(own, all).filter(band -> band.holds(inhabitants)).findFirst();
  }

  /** The bands for the same kind of council, from below. */
  public List<FeeBand> alike(FeeBand band) {
    return bands.stream().filter(other -> other.kind().equals(band.kind())).toList();
  }
}
