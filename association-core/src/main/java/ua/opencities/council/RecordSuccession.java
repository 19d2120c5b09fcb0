package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilChanged.CouncilRenamed;
import ua.opencities.council.succession.NoteSuccession;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** A council took a new name by an act; the former one stays shown and findable. */
@UseCase
@StaffOnly
public class RecordSuccession {
  private final Councils councils;
  private final WaysToFind ways;
  private final NoteSuccession notes;
  private final Clock clock;
  private final Event<CouncilRenamed> announced;

  @Inject
  RecordSuccession(
      Councils councils,
      WaysToFind ways,
      NoteSuccession notes,
      Clock clock,
      Event<CouncilRenamed> announced) {
    this.councils = councils;
    this.ways = ways;
    this.notes = notes;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * Corrected cases were those of the former name and go with it.
   *
   * @param act the body, the date and the number of the act, as one line
   */
  public void renamed(Actor actor, CouncilId id, String newName, LocalDate on, String act) {
    String ground = Text.required("act", act, 300);
    DayToCome.refuse("on", on, LocalDate.now(clock));
    Council council = councils.getToChange(id);
    String former = council.name();
    String name = council.details().named(newName).name();
    if (name.equals(former)) throw new NameUnchanged(name);
    notes.note(actor, id, new SuccessionView(former, SuccessionKind.RENAMED, on, ground));
    council.renamed(name);
    ways.renew(actor, council);
    councils.corrections(id).values().forEach(councils::remove);
    announced.fire(new CouncilRenamed(actor.name(), id, name, former, on, ground));
  }
}
