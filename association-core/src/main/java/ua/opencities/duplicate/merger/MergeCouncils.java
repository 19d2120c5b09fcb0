package ua.opencities.duplicate.merger;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.MergeRows;
import ua.opencities.council.details.MergedField;
import ua.opencities.duplicate.merger.MergerChanged.CouncilsMerged;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Makes one row of two that are one council: all of it or nothing. */
@UseCase
@StaffOnly
public class MergeCouncils {
  public static final int REASON = 500;

  private final CouncilDossier dossier;
  private final MergeRows rows;
  private final Holdings holdings;
  private final Moves moves;
  private final Mergers mergers;
  private final Clock clock;
  private final Event<CouncilsMerged> announced;

  @Inject
  MergeCouncils(
      CouncilDossier dossier,
      MergeRows rows,
      Holdings holdings,
      Moves moves,
      Mergers mergers,
      Clock clock,
      Event<CouncilsMerged> announced) {
    this.dossier = dossier;
    this.rows = rows;
    this.holdings = holdings;
    this.moves = moves;
    this.mergers = mergers;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param seen the versions that stood on the page
   * @param taken what the row that stays takes of the other
   * @throws MergerRefused when the row that goes has what cannot move
   * @throws ua.opencities.shared.SomeoneElseChanged when either was edited or merged since
   */
  public UUID merge(
      Actor actor,
      CouncilId kept,
      CouncilId gone,
      MergeRows.Versions seen,
      Set<MergedField> taken,
      String reason) {
    String said = Text.required("reason", reason, REASON);
    var stays = dossier.of(actor, kept);
    var goes = dossier.of(actor, gone);
    if (!Levels.areOne(stays.details().kind(), goes.details().kind())) throw MergerRefused.levels();
    var today = LocalDate.now(clock);
    UUID id = UUID.randomUUID();
    // as everywhere an account goes before the council's row: a run holds its accounts and then
    // wants the rows that its invoices name, and would wait for us while we wait for it
    holdings.hold(gone);
    var done = rows.merge(actor, kept, gone, seen, taken);
    var hinders = holdings.count(gone, kept, today).hinders().keySet();
    if (!hinders.isEmpty()) throw MergerRefused.hindered(hinders);
    var merger =
        new Merger(
            id,
            kept,
            gone,
            stays.card().name().nominative(),
            goes.card().name().nominative(),
            goes.card().code(),
            taken,
            said,
            done.version(),
            actor.shown(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Optional.empty(),
            Optional.empty());
    mergers.add(merger, actor);
    moves.note(id, done);
    moves.move(id, gone, kept, today);
    announced.fire(new CouncilsMerged(actor.name(), kept, merger));
    announced.fire(new CouncilsMerged(actor.name(), gone, merger));
    return id;
  }
}
