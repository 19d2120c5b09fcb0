package ua.opencities.fee.requisites;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Writes down the association's requisites; issued invoices keep those of their day. */
@UseCase
@StaffOnly
public class KeepRequisites {
  private final AssociationProfiles profiles;
  private final Event<RequisitesKept> kept;

  @Inject
  KeepRequisites(AssociationProfiles profiles, Event<RequisitesKept> kept) {
    this.profiles = profiles;
    this.kept = kept;
  }

  public void keep(Actor actor, AssociationProfile profile) {
    profiles.keep(profile);
    kept.fire(new RequisitesKept(actor.name(), profile.edrpou(), profile.iban()));
  }
}
