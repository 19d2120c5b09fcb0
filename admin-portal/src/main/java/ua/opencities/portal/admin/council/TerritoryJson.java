package ua.opencities.portal.admin.council;

import java.time.LocalDate;
import ua.opencities.council.territory.TerritoryEntry;

/** What the state's list said of a council, both days included; of several the first holds. */
public record TerritoryJson(String status, LocalDate from, LocalDate until, String act) {
  static TerritoryJson of(TerritoryEntry entry) {
    return new TerritoryJson(
        entry.status().name(), entry.from(), entry.until().orElse(null), entry.act().orElse(null));
  }
}
