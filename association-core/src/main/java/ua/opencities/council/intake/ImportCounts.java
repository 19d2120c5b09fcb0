package ua.opencities.council.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.council.intake.line.Verdict;
import ua.opencities.shared.Row;

/** How many lines of an import have which verdict, and which outcome. */
public record ImportCounts(Map<Verdict, Long> verdicts, Map<Outcome, Long> outcomes) {
  public ImportCounts {
    verdicts = Map.copyOf(verdicts);
    outcomes = Map.copyOf(outcomes);
  }

  static ImportCounts of(List<Row> counted) {
    var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
    var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
    for (Row row : counted) {
      var verdict = Verdict.valueOf(row.text());
      String outcome = row.text();
      long lines = row.count();
      verdicts.merge(verdict, lines, Long::sum);
      if (!outcome.isEmpty()) outcomes.merge(Outcome.valueOf(outcome), lines, Long::sum);
    }
    return new ImportCounts(verdicts, outcomes);
  }

  public long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  public long of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
