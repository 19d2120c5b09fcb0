package ua.opencities.fee.opening;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import ua.opencities.fee.account.TakeOpeningsBack;
import ua.opencities.fee.opening.OpeningHappened.OpeningsUndone;
import ua.opencities.fee.opening.OpeningOfAccount.AccountOpeningUndone;
import ua.opencities.shared.Money;
import ua.opencities.shared.Row;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Takes an import back as a whole. Nothing is erased: each entry is reversed on its own day, as an
 * accountant's сторно is, so that no day's balance knows it; payments that had met it are free.
 */
@UseCase
@StaffOnly
public class UndoOpenings {
  private final OpeningImports imports;
  private final OpeningRows rows;
  private final Openings openings;
  private final TakeOpeningsBack takeBack;
  private final Clock clock;
  private final Event<AccountOpeningUndone> undone;
  private final Event<OpeningsUndone> announced;

  @Inject
  UndoOpenings(
      OpeningImports imports,
      OpeningRows rows,
      Openings openings,
      TakeOpeningsBack takeBack,
      Clock clock,
      Event<AccountOpeningUndone> undone,
      Event<OpeningsUndone> announced) {
    this.imports = imports;
    this.rows = rows;
    this.openings = openings;
    this.takeBack = takeBack;
    this.clock = clock;
    this.undone = undone;
    this.announced = announced;
  }

  private record Part(UUID id, Money amount) {}

  /**
   * @throws OpeningHasGoneOn when nothing of it was applied, or it is undone already
   * @throws OpeningAgreedUpon when a council has agreed to a balance that stands on it
   * @throws ua.opencities.fee.account.OpeningWasRefunded when of its credit something went back
   */
  public void undo(Actor actor, OpeningImportId id) {
    OpeningImport taken = imports.getToChange(id);
    Instant now = clock.instant();
    taken.undone(actor, now);
    openings
        .agreedUpon(id)
        .ifPresent(
            councils -> {
              throw new OpeningAgreedUpon(councils);
            });
    Map<UUID, List<Part>> parts = new TreeMap<>();
    for (Row row : openings.of(id)) {
      UUID opening = row.id();
      parts
          .computeIfAbsent(row.id(), council -> new ArrayList<>())
          .add(new Part(opening, row.money()));
    }
    var ids = parts.values().stream().flatMap(List::stream).map(Part::id).toList();
    takeBack.takeBack(actor, new TreeSet<>(parts.keySet()), ids, now);
    openings.withdraw(id, actor, now);
    rows.takenBack(id);
    parts.forEach((council, its) -> undone.fire(told(actor, id, council, its)));
    announced.fire(new OpeningsUndone(actor.name(), id.value(), taken.fileName(), ids.size()));
  }

  private static AccountOpeningUndone told(
      Actor actor, OpeningImportId id, UUID council, List<Part> its) {
    Money sum = Money.sum(its.stream().map(Part::amount).toList());
    return new AccountOpeningUndone(actor.name(), council, id.value(), sum, its.size());
  }
}
