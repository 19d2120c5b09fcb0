package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.council.CouncilChanged.CouncilReturned;
import ua.opencities.council.administration.NotUnderAdministration;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The council acts again itself, and the military administration in its place does no more. */
@UseCase
@StaffOnly
public class ReturnToCouncil {
  private final Councils councils;
  private final Event<CouncilReturned> announced;

  @Inject
  ReturnToCouncil(Councils councils, Event<CouncilReturned> announced) {
    this.councils = councils;
    this.announced = announced;
  }

  /**
   * @param act the body, the date and the number of the act, as one line
   */
  public void end(Actor actor, CouncilId id, String act) {
    String ground = Text.required("act", act, 300);
    Council council = councils.getToChange(id);
    String administration =
        council.administration().orElseThrow(NotUnderAdministration::new).name();
    council.actsItself();
    announced.fire(new CouncilReturned(actor.name(), id, administration, ground));
  }
}
