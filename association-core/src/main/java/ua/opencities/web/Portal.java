package ua.opencities.web;

import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.identity.WhoIs;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UserId;

/** What makes a portal this portal. Each WAR has one bean of it. */
public interface Portal {
  /** {@code member} or {@code admin}; also the last part of the package of its templates. */
  String name();

  /** Whether a person may come in here, and as whom. */
  Optional<SignedIn> welcome(WhoIs whoIs, Actor atTheDoor, UserId user, Optional<CouncilId> wanted);
}
