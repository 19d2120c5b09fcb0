package ua.opencities.membership;

import java.time.Instant;
import java.util.UUID;
import ua.opencities.tenancy.Actor;

/**
 * A step that holds, with its act as corrected, who entered it and when.
 *
 * @param by the name of who entered it, as the trail has it
 */
public record MembershipStepView(
    UUID id, Standing from, Standing to, Act act, String by, String enteredBy, Instant enteredAt) {

  boolean isBy(Actor person) {
    return by.equals(person.name());
  }

  /** It made a member of a council that was none. */
  public boolean begins() {
    return !from.isMember() && to.isMember();
  }

  /** It ended a membership. */
  public boolean ends() {
    return from.isMember() && !to.isMember();
  }
}
