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

/** Notes that a military administration acts in the council's place. */
@UseCase
@StaffOnly
public class PutUnderAdministration {
  private final Councils councils;
  private final Event<CouncilDetailsChanged> announced;

  @Inject
  PutUnderAdministration(Councils councils, Event<CouncilDetailsChanged> announced) {
    this.councils = councils;
    this.announced = announced;
  }

  public void put(Actor actor, CouncilId id, String administration, LocalDate since) {
    String name = Text.required("administration", administration, 300);
    councils.getToChange(id).administeredBy(name, since);
    announced.fire(
        new CouncilDetailsChanged(
            actor.name(), id, Map.of("administration", name, "since", since.toString())));
  }
}
