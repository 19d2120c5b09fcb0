package ua.opencities.programme.year.money;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Years that are over while something in them is still open. */
@UseCase
@StaffOnly
public class YearsToLapse {
  private final MoneyEntries entries;
  private final Clock clock;

  @Inject
  YearsToLapse(MoneyEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /** One council's year. */
  public record Ended(CouncilId council, int year) {}

  public List<Ended> today(Actor actor) {
    return entries.endedOpen(LocalDate.now(clock).getYear()).stream()
        .map(of -> new Ended(of.council(), of.year()))
        .toList();
  }
}
