package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
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
  private final Event<CouncilDetailsChanged> announced;

  @Inject
  RecordSuccession(Councils councils, Event<CouncilDetailsChanged> announced) {
    this.councils = councils;
    this.announced = announced;
  }

  /**
   * @param act the body, the date and the number of the act, as one line
   */
  public void renamed(Actor actor, CouncilId id, String newName, LocalDate on, String act) {
    Council council = councils.getToChange(id);
    String former = council.name();
    var what =
        new SuccessionView(former, SuccessionKind.RENAMED, on, Text.required("act", act, 300));
    council.renamed(Text.required("name", newName, 200), former);
    councils.add(new Succession(id, what));
    announced.fire(
        new CouncilDetailsChanged(
            actor.name(), id, Map.of("name", council.name(), "formerName", former)));
  }
}
