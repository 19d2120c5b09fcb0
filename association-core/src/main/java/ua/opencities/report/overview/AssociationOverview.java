package ua.opencities.report.overview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** What the office sees first: what waits for it, and how the association stands. */
@UseCase
@StaffOnly
public class AssociationOverview {
  private final OverviewFigures figures;
  private final MoneyFigures money;
  private final Clock clock;

  @Inject
  AssociationOverview(OverviewFigures figures, MoneyFigures money, Clock clock) {
    this.figures = figures;
    this.money = money;
    this.clock = clock;
  }

  public View now(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return new View(
        today,
        figures.byStanding(),
        figures.joinedAfter(today.minusYears(1)),
        figures.byOblast(),
        figures.waiting(today),
        figures.programmes(today.getYear() + 1),
        money.debtors(today),
        money.recent(),
        figures.events());
  }

  /**
   * The overview.
   *
   * @param byStanding number of councils by the name of their {@code membership.Standing}
   * @param joined members that came within a year
   * @param attention only what there is to do, the most urgent first
   * @param programmes of the year to come
   */
  public record View(
      LocalDate today,
      Map<String, Long> byStanding,
      long joined,
      List<OblastFigures> byOblast,
      List<Attention> attention,
      ProgrammesOfYear programmes,
      Debtors debtors,
      List<RecentPayment> payments,
      List<RecentEvent> events) {

    public long councils() {
      return byStanding.values().stream().mapToLong(Long::longValue).sum();
    }

    public long members() {
      return byOblast.stream().mapToLong(OblastFigures::members).sum();
    }

    public long standingAt(String... standings) {
      return List.of(standings).stream().mapToLong(s -> byStanding.getOrDefault(s, 0L)).sum();
    }
  }
}
