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
    return appoint(actor, council, appointment, UUID.randomUUID());
  }

  /**
   * @param submission sent twice for a council, the same official is answered
   */
  public UUID appoint(Actor actor, CouncilId council, Appointment appointment, UUID submission) {
    councils.require(actor, council);
    UUID id = Official.idOf(council, submission);
    officials.oneAtATime(id);
    if (officials.isKnown(id)) return id;
    var official = new Official(id, council, appointment);
    officials.add(official);
    announced.fire(
        new OfficialAppointed(actor.name(), council, official.id(), appointment.position()));
    return official.id();
  }
}
