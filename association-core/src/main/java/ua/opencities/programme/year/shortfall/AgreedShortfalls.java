package ua.opencities.programme.year.shortfall;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * What was agreed last with several councils about a year's missing money, asked at once; of a
 * council nothing was agreed with there is nothing.
 */
@UseCase
@StaffOnly
public class AgreedShortfalls {
  private final Shortfalls shortfalls;

  @Inject
  AgreedShortfalls(Shortfalls shortfalls) {
    this.shortfalls = shortfalls;
  }

  public Map<CouncilId, ShortfallView> with(Actor actor, Collection<CouncilId> councils, int year) {
    if (councils.isEmpty()) return Map.of();
    return shortfalls.agreed(councils, year).stream()
        .collect(toMap(ShortfallEntry::council, ShortfallEntry::view, (newest, earlier) -> newest));
  }
}
