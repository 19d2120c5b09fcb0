package ua.opencities.council;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.territory.TerritoryEntry;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** What the state's list of territories said of a council, and what it says of a day. */
@UseCase
public class TerritoryHistory {
  private final Territories territories;
  private final CouncilExists councils;

  @Inject
  TerritoryHistory(Territories territories, CouncilExists councils) {
    this.territories = territories;
    this.councils = councils;
  }

  /**
   * @return the one entered last first
   * @throws ua.opencities.shared.NotFound when the council is absent or another's
   */
  public View of(Actor actor, CouncilId council) {
    councils.require(actor, council);
    return territories.of(council);
  }

  /** The entries of one council. */
  public record View(List<TerritoryEntry> entries) {
    public View {
      entries = List.copyOf(entries);
    }

    /**
     * Of several entries for the day the one entered last holds; said anew from the same first day,
     * a status has only the last day that was entered last.
     */
    public Optional<TerritoryEntry> covering(LocalDate day) {
      return entries.stream().filter(entry -> entry.covers(day) && !saidAnew(entry)).findFirst();
    }

    /**
     * What is shown of the council that day: where no entry covers it, the one entered last; its
     * days say that it does not hold.
     */
    public Optional<TerritoryEntry> shown(LocalDate day) {
      return covering(day).or(() -> entries.stream().findFirst());
    }

    public TerritoryStatus on(LocalDate day) {
      return covering(day).map(TerritoryEntry::status).orElse(TerritoryStatus.NONE);
    }

    private boolean saidAnew(TerritoryEntry entry) {
      return entries.stream()
          .takeWhile(later -> later != entry)
          .anyMatch(later -> later.status() == entry.status() && later.from().equals(entry.from()));
    }
  }
}
