package ua.opencities.report.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The councils behind a figure of the fee report: their sum is the figure. */
@UseCase
@StaffOnly
public class FeeReportRows {
  private final FeeViews views;
  private final Clock clock;

  @Inject
  FeeReportRows(FeeViews views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /**
   * @param oblast two digits; empty for all oblasts, as behind a figure of the sums
   */
  public List<FeeReportRow> behind(
      Actor actor, int year, Optional<String> oblast, FeeFigure figure) {
    return views.rows(year, oblast, figure, LocalDate.now(clock));
  }
}
