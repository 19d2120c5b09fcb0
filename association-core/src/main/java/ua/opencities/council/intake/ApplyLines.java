package ua.opencities.council.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import ua.opencities.council.intake.ImportHappened.CouncilsImported;
import ua.opencities.council.intake.line.Outcome;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The next lines of an import that is being applied, in one transaction. */
@UseCase
@StaffOnly
class ApplyLines {
  static final int AT_ONCE = 500;

  private final Imports imports;
  private final ImportRows rows;
  private final LinesIntoRegister register;
  private final LineJoinings joinings;
  private final LineAlong along;
  private final Clock clock;
  private final Event<CouncilsImported> announced;

  @Inject
  ApplyLines(
      Imports imports,
      ImportRows rows,
      LinesIntoRegister register,
      LineJoinings joinings,
      LineAlong along,
      Clock clock,
      Event<CouncilsImported> announced) {
    this.imports = imports;
    this.rows = rows;
    this.register = register;
    this.joinings = joinings;
    this.along = along;
    this.clock = clock;
    this.announced = announced;
  }

  /** How many were worked; below {@link #AT_ONCE} all are done. */
  public int apply(Actor actor, ImportId id) {
    CouncilImport taken = imports.getToChange(id);
    if (!taken.isApplying()) return 0;
    List<Integer> next = rows.next(id, AT_ONCE);
    if (!next.isEmpty()) {
      joinings.hold(id, next);
      joinings.leaveWhoMovedSince(id, next);
      along.leaveWhatMovedSince(actor, id, next);
      register.write(taken, next, clock.instant());
      joinings.join(actor, taken, next);
      along.bring(taken, next);
    }
    if (next.size() < AT_ONCE) {
      rows.holdTheRest(id);
      taken.applied(clock.instant());
      var counts = ImportCounts.of(rows.counts(id));
      announced.fire(
          new CouncilsImported(
              taken.appliedBy(),
              id.value(),
              taken.fileName(),
              counts.of(Outcome.APPLIED),
              counts.of(Outcome.HELD) + counts.of(Outcome.CHANGED_SINCE)));
    }
    return next.size();
  }
}
