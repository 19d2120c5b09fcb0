package ua.opencities.fee.requisites;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** The association's requisites, empty until somebody has typed them in. */
@UseCase
public class Requisites {
  private final AssociationProfiles profiles;

  @Inject
  Requisites(AssociationProfiles profiles) {
    this.profiles = profiles;
  }

  public Optional<AssociationProfile> kept(Actor actor) {
    return profiles.kept();
  }
}
