package ua.opencities.report.year;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a year needs.
 *
 * @param by the day until which it is to be done, where there is one
 */
public record YearStep(What what, State state, Optional<LocalDate> by) {
  /** In the order of the year. */
  public enum What {
    /** A text to decide on. */
    PROGRAMME(Who.COUNCIL),
    COMMITTEE(Who.COMMITTEE),
    SESSION(Who.SESSION),
    /** A military administration's, in the place of both. */
    ORDER(Who.ADMINISTRATION),
    BUDGET(Who.SESSION),
    /** Less is planned than the fee: the council says what it can pay. */
    SHORTFALL(Who.COUNCIL),
    /** How the rest is due. */
    AGREEMENT(Who.ASSOCIATION),
    INVOICE(Who.ASSOCIATION),
    LEGAL(Who.COUNCIL),
    FINANCIAL(Who.COUNCIL),
    PAYMENT(Who.COUNCIL),
    /** The association has what the council paid. */
    RECEIPT(Who.ASSOCIATION),
    /** What lapsed, registered again in the next year. */
    RENEWAL(Who.COUNCIL),
    /** On the programme's execution, for the deputies. */
    REPORT(Who.COUNCIL);

    private final Who who;

    What(Who who) {
      this.who = who;
    }

    public Who who() {
      return who;
    }
  }

  /** Who has to act. */
  public enum Who {
    COUNCIL,
    COMMITTEE,
    SESSION,
    ADMINISTRATION,
    ASSOCIATION
  }

  /** How far it is. */
  public enum State {
    DONE,
    NOW,
    /** Its day has passed. */
    LATE,
    /** Something else comes first. */
    LATER,
    /** The year is over, and it was not done. */
    MISSED
  }

  public boolean isMissing() {
    return state == State.NOW || state == State.LATE;
  }
}
