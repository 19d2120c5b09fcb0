package ua.opencities.portal.member.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.identity.WhoIs;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;
import ua.opencities.web.Portal;

/** The councils' side: a person is here always for exactly one council. */
@ApplicationScoped
public class MemberPortal implements Portal {
  @Override
  public String name() {
    return "member";
  }

  @Override
  public Optional<SignedIn> welcome(
      WhoIs whoIs, Actor atTheDoor, UserId user, Optional<CouncilId> wanted) {
    return whoIs.atACouncil(atTheDoor, user, wanted);
  }
}
