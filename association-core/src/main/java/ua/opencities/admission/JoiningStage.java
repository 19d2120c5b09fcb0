package ua.opencities.admission;

import ua.opencities.membership.Standing;

/** Where on the way in a council is: what comes next. */
public enum JoiningStage {
  /** It showed interest; its decision is to come. */
  INTEREST,
  DECISION,
  AGREEMENT,
  APPLICATION,
  BOARD,
  MEETING,
  MEMBER;

  public static JoiningStage of(Standing standing) {
    return switch (standing) {
      case LEAD, REFUSED, EXITED, EXCLUDED -> DECISION;
      case DECISION_ADOPTED -> AGREEMENT;
      case AGREEMENT_SIGNED, RETURNED -> APPLICATION;
      case APPLIED -> BOARD;
      case ADMITTED -> MEETING;
      case ACTIVE, SUSPENDED, EXIT_REQUESTED, FROZEN, REORGANISED -> MEMBER;
    };
  }
}
