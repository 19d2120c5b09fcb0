package ua.opencities.programme.year.shortfall;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.council.CouncilProfile;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/**
 * All that was said about a year's missing money, the newest first: it is where the talk stands.
 */
@UseCase
public class ShortfallOf {
  private final Shortfalls shortfalls;
  private final CouncilProfile councils;

  @Inject
  ShortfallOf(Shortfalls shortfalls, CouncilProfile councils) {
    this.shortfalls = shortfalls;
    this.councils = councils;
  }

  public List<ShortfallView> in(Actor actor, CouncilId council, int year) {
    councils.of(actor, council);
    return shortfalls.of(council, year).stream().map(ShortfallEntry::view).toList();
  }
}
