package ua.opencities.fee.run.line;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.tariff.TariffView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Reckons the lines of a run, in place of those that were. */
@UseCase
@StaffOnly
public class DrawLines {
  private static final int AT_ONCE = 1000;
  private final Candidates candidates;
  private final TariffsOfRun tariffs;
  private final RunLines lines;

  @Inject
  DrawLines(Candidates candidates, TariffsOfRun tariffs, RunLines lines) {
    this.candidates = candidates;
    this.tariffs = tariffs;
    this.lines = lines;
  }

  public void draw(Actor actor, RunId run, RunTerms terms) {
    lines.forget(run);
    List<TariffView> holding = tariffs.of(actor, terms);
    List<CouncilId> chosen = candidates.chosen(terms);
    for (int from = 0; from < chosen.size(); from += AT_ONCE) {
      var some = chosen.subList(from, Math.min(from + AT_ONCE, chosen.size()));
      lines.add(
          run,
          from + 1,
          candidates.of(actor, some, run, terms).stream()
              .map(it -> Assessment.of(it, holding, terms, terms.passed()))
              .toList());
    }
  }
}
