package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.code.KatottgNotUnderstood;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Enters a council into the register; from then on it is a contact of the association. */
@UseCase
@StaffOnly
public class AddCouncil {
  private final Councils councils;
  private final OblastList oblasts;
  private final Event<CouncilAdded> announced;

  @Inject
  AddCouncil(Councils councils, OblastList oblasts, Event<CouncilAdded> announced) {
    this.councils = councils;
    this.oblasts = oblasts;
    this.announced = announced;
  }

  /**
   * The oblast is the one the code names.
   *
   * @param demonstration its people, codes and amounts are invented
   * @throws CouncilCodeTaken when the register knows the code already
   */
  public CouncilId add(
      Actor actor, Katottg katottg, CouncilDetails details, boolean demonstration) {
    if (councils.knows(katottg)) throw new CouncilCodeTaken(katottg);
    OblastView oblast =
        oblasts
            .find(actor, katottg.oblastCode())
            .orElseThrow(() -> new KatottgNotUnderstood(katottg.value()));
    var council = new Council(katottg, oblast, details, demonstration);
    councils.add(council);
    announced.fire(new CouncilAdded(actor.name(), council.id(), council.name(), katottg.value()));
    return council.id();
  }
}
