package ua.opencities.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.code.KatottgNotUnderstood;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.oblast.OblastList;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.shared.TextNotAccepted;
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
    return add(
        actor, new Council(Optional.of(katottg), oblast, details, demonstration), katottg.value());
  }

  /**
   * A local association that has no КАТОТТГ: its code is its ЄДРПОУ.
   *
   * @param oblastCode two digits
   * @throws ua.opencities.council.code.CodeMissing when it is a council, or has no ЄДРПОУ either
   * @throws ua.opencities.council.code.EdrpouTaken when the register knows it already
   */
  public CouncilId add(
      Actor actor, String oblastCode, CouncilDetails details, boolean demonstration) {
    details.knownWithoutKatottg();
    OblastView oblast =
        oblasts.find(actor, oblastCode).orElseThrow(() -> TextNotAccepted.missing("oblast"));
    return add(
        actor,
        new Council(Optional.empty(), oblast, details, demonstration),
        "ЄДРПОУ " + details.edrpou().orElseThrow());
  }

  private CouncilId add(Actor actor, Council council, String code) {
    councils.add(council);
    announced.fire(new CouncilAdded(actor.name(), council.id(), council.name(), code));
    return council.id();
  }
}
