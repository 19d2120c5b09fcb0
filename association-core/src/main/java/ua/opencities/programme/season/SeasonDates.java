package ua.opencities.programme.season;

import java.time.LocalDate;

/**
 * A council's days, counted back from its budget session. Each is the last on which the thing may
 * still happen without haste.
 *
 * @param draftBy the draft is written
 * @param toCommitteeBy the executive committee has the draft
 * @param publishedBy the draft of the session's decision is published
 */
public record SeasonDates(
    LocalDate draftBy, LocalDate toCommitteeBy, LocalDate publishedBy, LocalDate session) {

  /**
   * @param byOrder a military administration decides alone: no committee, no session
   */
  public NextStep next(SeasonStage stage, boolean byOrder, LocalDate today) {
    return switch (stage) {
      case NOT_BEGUN -> NextStep.until(SeasonStep.BEGIN, draftBy);
      case DRAFT, ADVISED ->
          byOrder
              ? NextStep.until(SeasonStep.ORDER, session)
              : NextStep.until(SeasonStep.PASS_TO_COMMITTEE, toCommitteeBy);
      case ADVICE_ASKED -> NextStep.until(SeasonStep.ANSWER_ADVICE, decidedFrom(byOrder));
      case RETURNED -> NextStep.until(SeasonStep.CONSIDER_REMARKS, decidedFrom(byOrder));
      case AGREED ->
          // nobody records that a draft was published; once its day is over the session comes next
          today.isAfter(publishedBy)
              ? NextStep.until(SeasonStep.DECIDE, session)
              : NextStep.until(SeasonStep.PUBLISH, publishedBy);
      // the session that adopts the budget puts the money into it
      case APPROVED -> NextStep.until(SeasonStep.PLAN, session);
      case PLANNED -> NextStep.nothing();
    };
  }

  private LocalDate decidedFrom(boolean byOrder) {
    return byOrder ? publishedBy : toCommitteeBy;
  }

  /** The committee has not agreed, and a draft published now would not stand long enough. */
  public boolean cannotBePublishedInTime(SeasonStage stage, LocalDate today) {
    return stage.isBeforeAgreement() && today.isAfter(publishedBy) && !today.isAfter(session);
  }
}
