package ua.opencities.duplicate.merger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ua.opencities.council.PartRows;
import ua.opencities.council.RenewKeys;
import ua.opencities.duplicate.merger.MergerChanged.MergerTakenBack;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Takes a merger back: the row stands again, and each row that moved goes back as it is now. What
 * has come to the kept council since stays there.
 */
@UseCase
@StaffOnly
public class UndoMerger {
  private final Mergers mergers;
  private final MovesBack moves;
  private final PartRows rows;
  private final RenewKeys keys;
  private final Clock clock;
  private final Event<MergerTakenBack> announced;

  @Inject
  UndoMerger(
      Mergers mergers,
      MovesBack moves,
      PartRows rows,
      RenewKeys keys,
      Clock clock,
      Event<MergerTakenBack> announced) {
    this.mergers = mergers;
    this.moves = moves;
    this.rows = rows;
    this.keys = keys;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws MergerRefused when it is undone already, or the kept row has gone on since
   */
  public void undo(Actor actor, UUID id) {
    var merger = mergers.find(id).orElseThrow(() -> new NotFound("merger"));
    var at = clock.instant();
    if (!mergers.undo(id, actor, at)) throw MergerRefused.undoneAlready();
    if (moves.actsCame(id, merger.kept(), merger.mergedAt())) throw MergerRefused.actsCame();
    try {
      rows.part(actor, merger.kept(), merger.gone(), merger.taken(), moves.done(merger));
    } catch (SomeoneElseChanged edited) {
      throw MergerRefused.editedSince();
    }
    moves.bringBack(id, merger.gone(), merger.kept(), actor, at);
    keys.renew(actor, List.of(merger.gone(), merger.kept()));
    announced.fire(new MergerTakenBack(actor.name(), merger.kept(), merger));
    announced.fire(new MergerTakenBack(actor.name(), merger.gone(), merger));
  }
}
