package ua.opencities.reminder.prospect;

/** What a round does with an unpaid invoice, or a part of it. */
public enum Outcome {
  /** A reminder goes. */
  GOES(Group.GOES),
  /** Occupied or under fire: fees and reminders rest. */
  MORATORIUM(Group.HELD),
  PAUSED(Group.HELD),
  /** A formal letter needs the association's details. */
  NO_SIGNATORY(Group.HELD),
  /** None of the functions has an account, and there is no clerk. */
  NOBODY(Group.HELD),
  /** Letters to all its addresses come back. */
  UNREACHABLE(Group.HELD),
  /** This step went already. */
  SENT(Group.NOTHING),
  /** No step falls on this day; a later one will. */
  NOT_YET(Group.NOTHING),
  /** All steps are past. */
  NO_STEP(Group.NOTHING),
  /** No rule holds for it. */
  NO_RULE(Group.NOTHING);

  /** As the office looks at them. */
  public enum Group {
    GOES,
    HELD,
    NOTHING
  }

  private final Group group;

  Outcome(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }
}
