package ua.opencities.report.fee.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A year's fees by kind.
 *
 * @param lines by kind, then by oblast; none where nothing was charged
 */
public record KindReport(int year, List<KindOfOblast> lines) {
  public KindReport {
    lines = List.copyOf(lines);
  }

  /** The annual fee first, then the entry fee and the targeted ones by name. */
  public Map<FeeKind, KindFigures> kinds() {
    var kinds = new LinkedHashMap<FeeKind, KindFigures>();
    for (KindOfOblast line : lines) kinds.merge(line.kind(), line.figures(), KindFigures::plus);
    return kinds;
  }

  public KindFigures totals() {
    return lines.stream().map(KindOfOblast::figures).reduce(KindFigures.NOTHING, KindFigures::plus);
  }
}
