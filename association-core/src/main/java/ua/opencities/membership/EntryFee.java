package ua.opencities.membership;

import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * The entry fee, where the statute makes it a condition of membership. Money is the room of fees’
 * to know: it implements this, and tells {@link BeginMembership} when the fee came.
 */
public interface EntryFee {
  /** Invoiced and paid in full, or taken off whole by a decision. */
  boolean hasCome(Actor actor, CouncilId council);
}
