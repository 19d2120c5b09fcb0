package ua.opencities.council.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.council.intake.ImportHappened.CouncilImportUndone;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Takes an import back in one transaction. A council that was edited since, or that somebody works
 * with, stays as it is and is listed.
 */
@UseCase
@StaffOnly
public class UndoImport {
  private final Imports imports;
  private final ImportRows rows;
  private final LinesOutOfRegister register;
  private final LineJoinings joinings;
  private final LineAlong along;
  private final Clock clock;
  private final Event<CouncilImportUndone> announced;

  @Inject
  UndoImport(
      Imports imports,
      ImportRows rows,
      LinesOutOfRegister register,
      LineJoinings joinings,
      LineAlong along,
      Clock clock,
      Event<CouncilImportUndone> announced) {
    this.imports = imports;
    this.rows = rows;
    this.register = register;
    this.joinings = joinings;
    this.along = along;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @throws ImportHasGoneOn when nothing of it was applied, or it is undone already
   */
  public void undo(Actor actor, ImportId id) {
    CouncilImport taken = imports.getToChange(id);
    taken.undone(actor, clock.instant());
    along.leaveEdited(actor, id);
    joinings.takeBack(actor, id, taken.fileName());
    along.takeBack(actor, id, taken.fileName());
    register.takeOut(id, actor, clock.instant());
    var counts = ImportCounts.of(rows.counts(id));
    announced.fire(
        new CouncilImportUndone(
            actor.name(),
            id.value(),
            taken.fileName(),
            counts.of(Outcome.TAKEN_BACK),
            counts.of(Outcome.STAYS)));
  }
}
