package ua.opencities.programme.season;

import java.time.LocalDate;
import java.util.Optional;

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
   * @param published when the draft was, as far as it is recorded
   */
  public NextStep next(
      SeasonStage stage, boolean byOrder, Optional<LocalDate> published, LocalDate today) {
    return switch (stage) {
      case NOT_BEGUN -> NextStep.until(SeasonStep.BEGIN, draftBy);
      case DRAFT, ADVISED ->
          byOrder
              ? NextStep.until(SeasonStep.ORDER, session)
              : NextStep.until(SeasonStep.PASS_TO_COMMITTEE, toCommitteeBy);
      case ADVICE_ASKED -> NextStep.until(SeasonStep.ANSWER_ADVICE, decidedFrom(byOrder));
      case RETURNED -> NextStep.until(SeasonStep.CONSIDER_REMARKS, decidedFrom(byOrder));
      case AGREED ->
          published.isPresent() || today.isAfter(session)
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
  public boolean cannotBePublishedInTime(
      SeasonStage stage, Optional<LocalDate> published, LocalDate today) {
    return stage.isBeforeAgreement()
        && published.isEmpty()
        && today.isAfter(publishedBy)
        && !today.isAfter(session);
  }

  /** The session would decide before the draft has stood published for its days. */
  public boolean wasPublishedLate(Optional<LocalDate> published) {
    return published.filter(day -> day.isAfter(publishedBy)).isPresent();
  }
}
