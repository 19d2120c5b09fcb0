package ua.opencities.programme.season;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The years that the association opened. */
@UseCase
public class OpenSeasons {
  private final Seasons seasons;

  @Inject
  OpenSeasons(Seasons seasons) {
    this.seasons = seasons;
  }

  /** The latest first; they are few. */
  public List<SeasonView> all(Actor actor) {
    return seasons.all().stream().map(Season::view).toList();
  }

  public Optional<SeasonView> of(Actor actor, int year) {
    return seasons.find(year).map(Season::view);
  }
}
