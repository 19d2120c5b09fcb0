package ua.opencities.tenancy;

import java.util.Optional;
import java.util.Set;

/**
 * The platform itself at work without a person: a job, the launcher's door, the demonstration. It
 * always says why, and the audit trail keeps the reason.
 */
public final class Operator {
  private Operator() {}

  public static Actor because(String reason) {
    return because(reason, reason);
  }

  /** The reason in the words of a page that says who did it. */
  public static Actor because(String reason, String shown) {
    return new Actor(
        Optional.empty(),
        "operator:" + reason,
        shown,
        Set.of(Role.ADMINISTRATOR, Role.FEE_OFFICER, Role.OBSERVER),
        Optional.empty());
  }

  /** A person who is not signed in asks the association's public face, as at the sign-in page. */
  public static Actor atTheDoor(String reason) {
    return new Actor(Optional.empty(), "door:" + reason, reason, Set.of(), Optional.empty());
  }
}
