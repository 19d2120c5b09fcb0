package ua.opencities.programme.publication;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.season.OpenSeasons;
import ua.opencities.programme.season.SeasonPace;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Every publication of a draft that was recorded, with the day from which a session may decide.
 * What was published before the text came back is no draft of the decision to come.
 */
@UseCase
public class PublicationsOf {
  private final Publications publications;
  private final OpenSeasons seasons;

  @Inject
  PublicationsOf(Publications publications, OpenSeasons seasons) {
    this.publications = publications;
    this.seasons = seasons;
  }

  /**
   * The one recorded last, which counts, comes first. The days are those of the season of the
   * programme's first year; where none is open, ten working days.
   *
   * @param programme which the caller may see
   */
  public List<PublicationView> of(Actor actor, ProgrammeView programme) {
    Optional<Instant> cameBack = cameBack(programme);
    List<Publication> found =
        publications.of(programme.id()).stream()
            .filter(it -> cameBack.filter(it::isBefore).isEmpty())
            .toList();
    if (found.isEmpty()) return List.of();
    SeasonPace pace =
        seasons
            .of(actor, programme.text().starts().getYear())
            .map(season -> season.terms().pace())
            .orElse(SeasonPace.USUAL);
    return found.stream().map(it -> it.view(pace.sessionAfter(it.day()))).toList();
  }

  /** A correction keeps the place of what it corrects. */
  private static Optional<Instant> cameBack(ProgrammeView programme) {
    return programme.pastActs().stream()
        .filter(act -> act.verb().setsBack() && act.correction().isEmpty())
        .map(ActView::enteredAt)
        .max(Comparator.naturalOrder());
  }
}
