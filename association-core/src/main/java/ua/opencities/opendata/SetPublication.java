package ua.opencities.opendata;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Opens the members to everybody, or closes them again; at once. */
@UseCase
@StaffOnly
public class SetPublication {
  private final Publications publications;
  private final Event<PublicationSet> announced;

  @Inject
  SetPublication(Publications publications, Event<PublicationSet> announced) {
    this.publications = publications;
    this.announced = announced;
  }

  /**
   * @param seen what held when it was decided
   * @throws SomeoneElseChanged when something else holds by now
   */
  public void set(Actor actor, Publication seen, Publication wanted) {
    if (!publications.replace(seen, wanted)) throw new SomeoneElseChanged();
    if (!seen.equals(wanted)) announced.fire(new PublicationSet(actor.name(), seen, wanted));
  }
}
