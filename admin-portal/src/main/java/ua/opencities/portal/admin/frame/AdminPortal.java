package ua.opencities.portal.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.identity.WhoIs;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;
import ua.opencities.web.Portal;

/** The association's office: for people with a role of the association, never of a council. */
@ApplicationScoped
public class AdminPortal implements Portal {
  @Override
  public String name() {
    return "admin";
  }

  @Override
  public Optional<SignedIn> welcome(
      WhoIs whoIs, Actor atTheDoor, UserId user, Optional<CouncilId> wanted) {
    return whoIs.inTheOffice(atTheDoor, user);
  }
}
