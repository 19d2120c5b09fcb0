package ua.opencities.membership;

/**
 * Where a council stands. Which step leads where, and by which act, says {@link MembershipRoad}.
 */
public enum Standing {
  /** In the register, not yet on the road; where every council begins. */
  LEAD,
  /** Its session decided to join. */
  DECISION_ADOPTED,
  /** The agreement on the fees is signed by both sides. */
  AGREEMENT_SIGNED,
  /** The application is with the President, the package complete. */
  APPLIED,
  /** The package came back with remarks. */
  RETURNED,
  REFUSED,
  /** The Board decided; the General Meeting may still have to confirm. */
  ADMITTED,
  /** A full member. */
  ACTIVE,
  SUSPENDED,
  EXIT_REQUESTED,
  EXITED,
  EXCLUDED,
  /** Another council stands in its place. */
  REORGANISED,
  /** Occupied or under fire: fees and reminders rest. */
  FROZEN;

  /** Its session has decided, and it is neither a member nor turned away. */
  public boolean isOnTheWayIn() {
    return this == DECISION_ADOPTED
        || this == AGREEMENT_SIGNED
        || this == APPLIED
        || this == RETURNED
        || this == ADMITTED;
  }

  /** A member owes fees and has tools, if nothing else pauses them. */
  public boolean isMember() {
    return this == ACTIVE || this == SUSPENDED || this == EXIT_REQUESTED || this == FROZEN;
  }
}
