package ua.opencities.council.official;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Gives a term its last day. */
@UseCase
public class EndOfficialTerm {
  private final Officials officials;
  private final Event<OfficialTermEnded> announced;

  @Inject
  EndOfficialTerm(Officials officials, Event<OfficialTermEnded> announced) {
    this.officials = officials;
    this.announced = announced;
  }

  /**
   * @return the council whose official it is
   * @throws TermEnded when the term ends by then already
   */
  public CouncilId end(Actor actor, UUID official, LocalDate lastDay) {
    var found = officials.get(official);
    found.leaves(lastDay);
    announced.fire(new OfficialTermEnded(actor.name(), found.councilId(), official, lastDay));
    return found.councilId();
  }
}
