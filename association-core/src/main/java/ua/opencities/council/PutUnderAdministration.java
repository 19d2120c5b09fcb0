package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.council.CouncilChanged.AdministrationNoted;
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
  private final Clock clock;
  private final Event<AdministrationNoted> announced;

  @Inject
  PutUnderAdministration(Councils councils, Clock clock, Event<AdministrationNoted> announced) {
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /** A second one takes the first one's place: administrations are renamed, too. */
  public void put(Actor actor, CouncilId id, String administration, LocalDate since) {
    String name = Text.required("administration", administration, 300);
    DayToCome.refuse("since", since, LocalDate.now(clock));
    councils.getToChange(id).administeredBy(name, since);
    announced.fire(new AdministrationNoted(actor.name(), id, name, since));
  }
}
