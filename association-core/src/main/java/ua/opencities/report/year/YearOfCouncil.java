package ua.opencities.report.year;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** One council's one year: where everything stands, what is missing, who has to act. */
@UseCase
public class YearOfCouncil {
  private final YearFigures figures;
  private final FundFigures funds;
  private final Clock clock;

  @Inject
  YearOfCouncil(YearFigures figures, FundFigures funds, Clock clock) {
    this.figures = figures;
    this.funds = funds;
    this.clock = clock;
  }

  /**
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public CouncilYear in(Actor actor, CouncilId council, int year) {
    LocalDate today = LocalDate.now(clock);
    boolean byOrder = figures.isByOrder(council);
    List<YearProgramme> programmes = figures.programmes(council, year);
    Optional<UUID> goesBy = CouncilYear.goesBy(programmes).map(YearProgramme::first);
    int[] span = figures.span(council, today.getYear());
    return new CouncilYear(
        year,
        today,
        byOrder,
        programmes,
        funds.funds(council, year, goesBy),
        figures.shortfall(council, year),
        funds.isReported(council, year, goesBy),
        figures.invoices(council, year),
        figures.receipts(council, year),
        year > today.getYear() ? List.of() : figures.tools(council, year),
        figures.papers(council, year),
        span[0],
        span[1]);
  }
}
