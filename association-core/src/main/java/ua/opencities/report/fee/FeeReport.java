package ua.opencities.report.fee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Fees charged, paid and outstanding in a year, with programmes by state, for each oblast. */
@UseCase
@StaffOnly
public class FeeReport {
  private final FeeViews views;
  private final Clock clock;

  @Inject
  FeeReport(FeeViews views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  public FeeReportView by(Actor actor, int year, Dimension dimension) {
    LocalDate today = LocalDate.now(clock);
    var lines = views.byOblast(year, today);
    var totals =
        lines.stream().map(FeeReportLine::figures).reduce(FeeFigures.NOTHING, FeeFigures::plus);
    return new FeeReportView(
        year,
        dimension,
        today,
        Setting.demonstration(),
        lines,
        totals,
        views.rows(year, Optional.empty(), FeeFigure.HINDERED, today));
  }
}
