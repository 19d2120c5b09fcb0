package ua.opencities.programme.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two texts of a programme say differently, thing by thing. */
public final class Changes {
  private Changes() {}

  /** In the order of the text; what is new after what was there. */
  public static List<TextChange> between(ProgrammeText before, ProgrammeText after) {
    Map<SaidThings.Place, String> earlier = SaidThings.of(before);
    Map<SaidThings.Place, String> later = SaidThings.of(after);
    Set<SaidThings.Place> same = same(SaidThings.exactly(before), SaidThings.exactly(after));
    var byPart = new TreeMap<PartName, Map<SaidThings.Place, TextChange>>();
    Stream.concat(earlier.keySet().stream(), later.keySet().stream())
        .filter(place -> !same.contains(place))
        .forEach(
            place ->
                byPart
                    .computeIfAbsent(place.part(), part -> new LinkedHashMap<>())
                    .putIfAbsent(place, change(place, earlier.get(place), later.get(place))));
    return byPart.values().stream().flatMap(changes -> changes.values().stream()).toList();
  }

  private static Set<SaidThings.Place> same(
      Map<SaidThings.Place, String> earlier, Map<SaidThings.Place, String> later) {
    return earlier.keySet().stream()
        .filter(place -> earlier.get(place).equals(later.get(place)))
        .collect(Collectors.toSet());
  }

  private static TextChange change(SaidThings.Place place, String before, String after) {
    return new TextChange(
        place.part(),
        place.row(),
        place.field(),
        Optional.ofNullable(before),
        Optional.ofNullable(after));
  }
}
