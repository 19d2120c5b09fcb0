package ua.opencities.portal.member.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.official.OfficialPosition;
import ua.opencities.council.official.OfficialView;
import ua.opencities.council.population.PopulationFigure;

/** Whether what papers take from the register is there: a head who signs, inhabitants, terms. */
public record RegisterTask(
    List<OfficialView> officials, Optional<PopulationFigure> population, LocalDate today) {
  private static final int SOON = 90;

  public boolean headIsMissing() {
    return officials.stream()
        .map(OfficialView::position)
        .noneMatch(
            position ->
                position == OfficialPosition.HEAD
                    || position == OfficialPosition.ACTING_HEAD
                    || position == OfficialPosition.HEAD_OF_ADMINISTRATION);
  }

  /** The next term to end within three months. */
  public Optional<OfficialView> endsSoon() {
    return officials.stream()
        .filter(o -> o.term().to().map(day -> day.isBefore(today.plusDays(SOON))).orElse(false))
        .min(Comparator.comparing(o -> o.term().to().orElseThrow()));
  }
}
