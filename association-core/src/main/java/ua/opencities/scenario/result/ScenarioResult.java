package ua.opencities.scenario.result;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.scenario.line.Against;
import ua.opencities.scenario.line.LeftOut;
import ua.opencities.scenario.line.LineView;
import ua.opencities.scenario.register.ScenarioView;
import ua.opencities.tariff.FeeBand;

/** A scenario with its lines, and the sums of them; all is counted here, of one read. */
public record ScenarioResult(ScenarioView scenario, List<LineView> lines) {
  /** An oblast in both languages. */
  public record OblastName(String name, String nameEn) {}

  public ScenarioResult {
    lines = List.copyOf(lines);
  }

  public Totals total() {
    return Totals.of(lines);
  }

  /** In the order of the lines. */
  public Map<OblastName, Totals> byOblast() {
    return by(line -> new OblastName(line.oblast(), line.oblastEn()));
  }

  public Map<CouncilKind, Totals> byKind() {
    return new TreeMap<>(by(LineView::kind));
  }

  /** Every band of the scenario, also one that is nobody's. */
  public Map<FeeBand, Totals> byBand() {
    Map<FeeBand, Totals> all = new LinkedHashMap<>();
    List<FeeBand> bands = scenario.draft().bands();
    for (int i = 0; i < bands.size(); i++) {
      Optional<Integer> place = Optional.of(i + 1);
      all.put(
          bands.get(i),
          Totals.of(lines.stream().filter(line -> line.band().equals(place)).toList()));
    }
    return all;
  }

  /** How many councils stand on each step of change. */
  public Map<Step, Long> steps(Against against) {
    Map<Step, Long> counted = new EnumMap<>(Step.class);
    for (Step step : Step.values()) counted.put(step, 0L);
    for (LineView line : lines)
      if (line.amount().isPresent())
        counted.merge(Step.of(line.change(against), scenario.draft().alarm()), 1L, Long::sum);
    return counted;
  }

  /** The largest rise first. */
  public List<LineView> rising(Against against) {
    List<LineView> rising = new ArrayList<>();
    for (LineView line : lines)
      if (line.change(against).filter(it -> it.isAbove(scenario.draft().alarm())).isPresent())
        rising.add(line);
    rising.sort(
        (a, b) ->
            b.change(against)
                .orElseThrow()
                .difference()
                .compareTo(a.change(against).orElseThrow().difference()));
    return rising;
  }

  public Map<LeftOut, Long> leftOut() {
    Map<LeftOut, Long> counted = new EnumMap<>(LeftOut.class);
    for (LineView line : lines) line.leftOut().ifPresent(why -> counted.merge(why, 1L, Long::sum));
    return counted;
  }

  public long assumed() {
    return lines.stream().filter(LineView::assumed).count();
  }

  private <K> Map<K, Totals> by(Function<LineView, K> key) {
    Map<K, Totals> all = new LinkedHashMap<>();
    lines.stream()
        .collect(groupingBy(key, LinkedHashMap::new, java.util.stream.Collectors.toList()))
        .forEach((of, some) -> all.put(of, Totals.of(some)));
    return all;
  }
}
