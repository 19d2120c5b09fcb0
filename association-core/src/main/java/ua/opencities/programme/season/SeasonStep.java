package ua.opencities.programme.season;

/** What comes next in a season, and whose turn it is. */
public enum SeasonStep {
  BEGIN(Turn.CLERK),
  PASS_TO_COMMITTEE(Turn.CLERK),
  ANSWER_ADVICE(Turn.ASSOCIATION),
  CONSIDER_REMARKS(Turn.CLERK),
  PUBLISH(Turn.CLERK),
  DECIDE(Turn.SESSION),
  ORDER(Turn.ADMINISTRATION),
  PLAN(Turn.FINANCE),
  NOTHING(Turn.NOBODY);

  /** Who must act. */
  public enum Turn {
    CLERK,
    ASSOCIATION,
    SESSION,
    ADMINISTRATION,
    FINANCE,
    NOBODY
  }

  private final Turn turn;

  SeasonStep(Turn turn) {
    this.turn = turn;
  }

  public Turn turn() {
    return turn;
  }
}
