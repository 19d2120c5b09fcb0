package ua.opencities.council.official;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Enters an official; the council's clerk may do it for the own council, the office for all. */
@UseCase
public class AppointOfficial {
  private final Officials officials;
  private final CouncilExists councils;
  private final Event<OfficialAppointed> announced;

  @Inject
  AppointOfficial(Officials officials, CouncilExists councils, Event<OfficialAppointed> announced) {
    this.officials = officials;
    this.councils = councils;
    this.announced = announced;
  }

  public UUID appoint(Actor actor, CouncilId council, Appointment appointment) {
    councils.require(actor, council);
    var official = new Official(council, appointment);
    officials.add(official);
    announced.fire(
        new OfficialAppointed(actor.name(), council, official.id(), appointment.position()));
    return official.id();
  }
}
