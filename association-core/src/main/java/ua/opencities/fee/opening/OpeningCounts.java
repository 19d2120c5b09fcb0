package ua.opencities.fee.opening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.opencities.fee.opening.line.OpeningOutcome;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;

/**
 * How many lines of an import have which verdict and which outcome.
 *
 * @param owed what the accounts would begin with by lines that nothing holds back, or began with
 * @param ahead likewise, paid ahead
 */
public record OpeningCounts(
    Map<OpeningVerdict, Long> verdicts,
    Map<OpeningOutcome, Long> outcomes,
    Money owed,
    Money ahead) {
  public OpeningCounts {
    verdicts = Map.copyOf(verdicts);
    outcomes = Map.copyOf(outcomes);
  }

  static OpeningCounts of(List<Row> counted) {
    var verdicts = new EnumMap<OpeningVerdict, Long>(OpeningVerdict.class);
    var outcomes = new EnumMap<OpeningOutcome, Long>(OpeningOutcome.class);
    Money owed = Money.ZERO;
    Money ahead = Money.ZERO;
    for (Row row : counted) {
      var verdict = OpeningVerdict.valueOf(row.text());
      String outcome = row.text();
      long lines = row.count();
      verdicts.merge(verdict, lines, Long::sum);
      if (!outcome.isEmpty()) outcomes.merge(OpeningOutcome.valueOf(outcome), lines, Long::sum);
      boolean counts =
          outcome.isEmpty()
              ? verdict != OpeningVerdict.SUSPICIOUS
              : !outcome.equals(OpeningOutcome.HELD.name());
      if (!counts) continue;
      owed = owed.plus(row.money());
      ahead = ahead.plus(row.money());
    }
    return new OpeningCounts(verdicts, outcomes, owed, ahead);
  }

  public long of(OpeningVerdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  public long of(OpeningOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** Lines that would be applied without anybody's consent. */
  public long clean() {
    return of(OpeningVerdict.DEBT) + of(OpeningVerdict.CREDIT) + of(OpeningVerdict.INVOICE);
  }

  public long all() {
    return verdicts.values().stream().mapToLong(n -> n).sum();
  }
}
