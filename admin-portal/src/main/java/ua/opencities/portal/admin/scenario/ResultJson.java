package ua.opencities.portal.admin.scenario;

import java.util.ArrayList;
import java.util.List;
import ua.opencities.scenario.result.ScenarioResult;
import ua.opencities.scenario.result.Totals;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tariff.FeeBand;

/** What a scenario comes to; the bands are named by where they begin. */
public record ResultJson(
    ScenarioJson scenario,
    TotalsJson total,
    List<TotalsJson> byOblast,
    List<TotalsJson> byKind,
    List<TotalsJson> byBand) {

  /** Of some councils together; {@code up} and {@code down} count who moves band. */
  public record TotalsJson(
      String of,
      long councils,
      long leftOut,
      MoneyJson amount,
      MoneyJson inForce,
      MoneyJson lastYear,
      long up,
      long down) {
    static TotalsJson of(String name, Totals it) {
      return new TotalsJson(
          name,
          it.councils(),
          it.leftOut(),
          MoneyJson.of(it.amount()),
          MoneyJson.of(it.inForce()),
          MoneyJson.of(it.lastYear()),
          it.up(),
          it.down());
    }
  }

  static ResultJson of(ScenarioResult result) {
    List<TotalsJson> oblasts = new ArrayList<>();
    result.byOblast().forEach((it, sums) -> oblasts.add(TotalsJson.of(it.name(), sums)));
    List<TotalsJson> kinds = new ArrayList<>();
    result.byKind().forEach((it, sums) -> kinds.add(TotalsJson.of(it.name(), sums)));
    List<TotalsJson> bands = new ArrayList<>();
    result.byBand().forEach((it, sums) -> bands.add(TotalsJson.of(word(it), sums)));
    return new ResultJson(
        ScenarioJson.of(result.scenario()),
        TotalsJson.of("ALL", result.total()),
        oblasts,
        kinds,
        bands);
  }

  private static String word(FeeBand band) {
    return band.from() + band.kind().map(kind -> " " + kind.name()).orElse("");
  }
}
