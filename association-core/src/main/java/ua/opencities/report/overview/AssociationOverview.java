package ua.opencities.report.overview;

import jakarta.inject.Inject;
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

  @Inject
  AssociationOverview(OverviewFigures figures) {
    this.figures = figures;
  }

  public View now(Actor actor) {
    return new View(figures.byStanding(), figures.byOblast(), figures.waiting());
  }

  /**
   * The overview.
   *
   * @param byStanding number of councils by the name of their {@code membership.Standing}
   * @param attention only what there is to do, the most urgent first
   */
  public record View(
      Map<String, Long> byStanding, List<OblastFigures> byOblast, List<Attention> attention) {

    public long councils() {
      return byStanding.values().stream().mapToLong(Long::longValue).sum();
    }

    public long members() {
      return byOblast.stream().mapToLong(OblastFigures::members).sum();
    }

    public long standingAt(String standing) {
      return byStanding.getOrDefault(standing, 0L);
    }
  }
}
