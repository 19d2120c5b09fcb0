package ua.opencities.programme.season.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.season.SeasonDates;
import ua.opencities.programme.season.SeasonStage;
import ua.opencities.programme.season.SeasonView;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.CouncilId;

/**
 * What {@code programme_season_row} knows of a council.
 *
 * @param plannedForFee of {@code planned}; empty while nobody knows which lines are for it
 */
record SeasonRow(
    CouncilId id,
    String name,
    String searchKey,
    SeasonCouncil.Place place,
    CouncilKind kind,
    Optional<LocalDate> byOrderSince,
    boolean demonstration,
    Optional<ProgrammeId> programme,
    Optional<ProgrammeState> state,
    Optional<AdviceStep> advice,
    Money planned,
    Optional<Money> plannedForFee,
    boolean measuresApart,
    boolean setBack,
    Optional<LocalDate> published,
    boolean inBudget,
    Optional<Integer> inhabitants,
    Optional<LocalDate> session,
    Optional<SeasonCouncil.Reminded> reminded) {

  SeasonStage stage() {
    if (state.isEmpty()) return SeasonStage.NOT_BEGUN;
    return switch (state.get()) {
      case APPROVED -> inBudget ? SeasonStage.PLANNED : SeasonStage.APPROVED;
      case AGREED -> SeasonStage.AGREED;
      case DRAFT -> advice.map(SeasonRow::stage).orElse(SeasonStage.DRAFT);
      case SUPERSEDED, REPEALED, GIVEN_UP ->
          throw new IllegalStateException("does not count: " + programme.orElseThrow());
    };
  }

  private static SeasonStage stage(AdviceStep advice) {
    return switch (advice) {
      case ASKED -> SeasonStage.ADVICE_ASKED;
      case RETURNED -> SeasonStage.RETURNED;
      case ADVISED -> SeasonStage.ADVISED;
    };
  }

  /**
   * @param people whether the council has somebody to write and somebody to sign; without it these
   *     are not asked
   */
  SeasonCouncil in(SeasonView season, FeesOfYear fees, Optional<People> people, LocalDate today) {
    Optional<Money> fee = inhabitants.flatMap(number -> fees.of(id, kind, number));
    boolean byOrder = byOrderSince.filter(since -> !today.isBefore(since)).isPresent();
    SeasonDates dates = season.datesBefore(session.orElse(season.terms().session()));
    return new SeasonCouncil(
        id,
        name,
        searchKey,
        kind,
        place,
        byOrder,
        demonstration,
        fee,
        programme,
        plannedForFee.orElse(planned),
        stage(),
        dates,
        session.isPresent(),
        published,
        dates.next(stage(), byOrder, published, today),
        blockers(fee, dates, byOrder, people, today),
        reminded);
  }

  private Set<Blocker> blockers(
      Optional<Money> fee,
      SeasonDates dates,
      boolean byOrder,
      Optional<People> people,
      LocalDate today) {
    var found = EnumSet.noneOf(Blocker.class);
    SeasonStage stage = stage();
    if (stage.compareTo(SeasonStage.APPROVED) >= 0) return found;
    if (fee.isEmpty()) found.add(Blocker.FEE_UNKNOWN);
    people.filter(it -> !it.clerk()).ifPresent(none -> found.add(Blocker.NO_CLERK));
    people.filter(it -> !it.head()).ifPresent(none -> found.add(Blocker.NO_HEAD));
    if (programme.isPresent()) {
      Money forFee = plannedForFee.orElse(planned);
      if (!forFee.isPositive()) found.add(Blocker.NO_MONEY);
      else if (plannedForFee.isEmpty()) found.add(Blocker.OUR_LINES_NOT_MARKED);
      else if (fee.filter(due -> forFee.compareTo(due) < 0).isPresent())
        found.add(Blocker.TOO_LITTLE_MONEY);
      if (measuresApart) found.add(Blocker.MEASURES_APART);
    }
    if (setBack) found.add(Blocker.SET_BACK);
    if (stage == SeasonStage.RETURNED) found.add(Blocker.REMARKS);
    // an order needs no committee before it
    if (!byOrder && dates.cannotBePublishedInTime(stage, published, today))
      found.add(Blocker.TOO_LATE_TO_PUBLISH);
    if (dates.wasPublishedLate(published)) found.add(Blocker.PUBLISHED_LATE);
    return found;
  }

  /** Whether a council has somebody to write and somebody to sign. */
  record People(boolean clerk, boolean head) {}
}
