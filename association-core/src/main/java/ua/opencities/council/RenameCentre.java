package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilChanged.CentreRenamed;
import ua.opencities.council.succession.NoteSuccession;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.council.succession.SuccessionView;
import ua.opencities.language.Apostrophe;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * The seat of a council took a new name by an act; the council keeps its own and is found by both.
 */
@UseCase
@StaffOnly
public class RenameCentre {
  private final Councils councils;
  private final WaysToFind ways;
  private final NoteSuccession notes;
  private final Clock clock;
  private final Event<CentreRenamed> announced;

  @Inject
  RenameCentre(
      Councils councils,
      WaysToFind ways,
      NoteSuccession notes,
      Clock clock,
      Event<CentreRenamed> announced) {
    this.councils = councils;
    this.ways = ways;
    this.notes = notes;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param act the body, the date and the number of the act, as one line
   */
  public void rename(Actor actor, CouncilId id, String newCentre, LocalDate on, String act) {
    String name = Apostrophe.unified(Text.required("name", newCentre, 100));
    String ground = Text.required("act", act, 300);
    DayToCome.refuse("on", on, LocalDate.now(clock));
    Council council = councils.getToChange(id);
    String former = council.details().centreName();
    if (name.equals(former)) throw new NameUnchanged(name);
    notes.note(actor, id, new SuccessionView(former, SuccessionKind.CENTRE_RENAMED, on, ground));
    council.centreRenamed(name);
    ways.renew(actor, council);
    announced.fire(new CentreRenamed(actor.name(), id, name, former, on, ground));
  }
}
