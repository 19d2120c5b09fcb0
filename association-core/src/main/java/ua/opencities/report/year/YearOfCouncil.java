package ua.opencities.report.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** One council's one year: where everything stands, what is missing, who has to act. */
@UseCase
public class YearOfCouncil {
  private final YearFigures figures;
  private final Clock clock;

  @Inject
  YearOfCouncil(YearFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public CouncilYear in(Actor actor, CouncilId council, int year) {
    LocalDate today = LocalDate.now(clock);
    boolean byOrder = figures.isByOrder(council);
    int[] span = figures.span(council, today.getYear());
    return new CouncilYear(
        year,
        today,
        byOrder,
        figures.programmes(council, year),
        figures.funds(council, year),
        figures.shortfall(council, year),
        figures.isReported(council, year),
        figures.invoices(council, year),
        figures.receipts(council, year),
        year > today.getYear() ? List.of() : figures.tools(council, year),
        figures.papers(council, year),
        span[0],
        span[1]);
  }
}
