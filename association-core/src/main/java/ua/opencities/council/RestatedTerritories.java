package ua.opencities.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * What was said of one row of the register is restated of another: entries are only ever added. An
 * entry that it is not listed covers its own, and those of the other come after it.
 */
@ApplicationScoped
class RestatedTerritories {
  @Inject Territories territories;
  @Inject Clock clock;

  /**
   * @return the entries that it has now and had not before
   */
  Set<UUID> restate(CouncilId council, List<TerritoryEntry> said, Actor by) {
    var at = clock.instant();
    var added = new HashSet<UUID>();
    var anew = new ArrayList<>(said);
    cover(territories.of(council).entries(), said).ifPresent(anew::add);
    Collections.reverse(anew);
    for (TerritoryEntry each : anew) added.add(territories.add(council, each, by, at));
    return added;
  }

  /** It begins on no day of an entry that would be taken for the same said anew. */
  private Optional<TerritoryEntry> cover(List<TerritoryEntry> own, List<TerritoryEntry> said) {
    return own.stream()
        .map(TerritoryEntry::from)
        .min(LocalDate::compareTo)
        .map(
            first -> {
              LocalDate from = first;
              while (begins(said, from)) from = from.minusDays(1);
              return new TerritoryEntry(
                  TerritoryStatus.NONE,
                  from,
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  clock.instant());
            });
  }

  private static boolean begins(List<TerritoryEntry> said, LocalDate day) {
    return said.stream()
        .anyMatch(each -> each.status() == TerritoryStatus.NONE && each.from().equals(day));
  }
}
