package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.CouncilChanged.PredecessorRecorded;
import ua.opencities.council.succession.NoteSuccession;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * A council came in the place of another: by joining several, by parting one, or after an
 * administration. The other's name leads to it from then on.
 */
@UseCase
@StaffOnly
public class RecordPredecessor {
  private final Councils councils;
  private final WaysToFind ways;
  private final NoteSuccession notes;
  private final Clock clock;
  private final Event<PredecessorRecorded> announced;

  @Inject
  RecordPredecessor(
      Councils councils,
      WaysToFind ways,
      NoteSuccession notes,
      Clock clock,
      Event<PredecessorRecorded> announced) {
    this.councils = councils;
    this.ways = ways;
    this.notes = notes;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param predecessor its full name, where the register has it not
   * @param before the council itself; its name in the register counts
   * @param kind a renaming is no predecessor but {@link RecordSuccession} or {@link RenameCentre}
   * @param act the body, the date and the number of the act, as one line
   */
  public void record(
      Actor actor,
      CouncilId id,
      String predecessor,
      Optional<CouncilId> before,
      SuccessionKind kind,
      LocalDate on,
      String act) {
    if (!kind.hasPredecessor()) throw new IllegalArgumentException("a renaming has no predecessor");
    Council council = councils.getToChange(id);
    if (before.stream().anyMatch(id::equals)) throw new OwnPredecessor(council.name());
    String typed = before.map(other -> councils.get(other).name()).orElse(predecessor);
    String name = council.details().named(Text.required("name", typed, 200)).name();
    String ground = Text.required("act", act, 300);
    DayToCome.refuse("on", on, LocalDate.now(clock));
    var succession = new SuccessionView(name, before, kind, on, ground);
    notes.note(actor, id, succession);
    ways.renew(actor, council);
    announced.fire(new PredecessorRecorded(actor.name(), id, succession));
  }
}
