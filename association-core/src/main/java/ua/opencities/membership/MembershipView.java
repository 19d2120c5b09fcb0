package ua.opencities.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.shared.Period;
import ua.opencities.tenancy.CouncilId;

/**
 * Where a council stands.
 *
 * @param memberSince present for members alone
 * @param steps that hold, the newest first; of those taken back tells {@code trail.MembershipTrail}
 * @param ahead the step that takes effect on a day to come
 * @param mayLeaveFrom of who has asked to leave: the day on which its notice has run out
 */
public record MembershipView(
    CouncilId council,
    Standing standing,
    Optional<LocalDate> memberSince,
    List<MembershipStepView> steps,
    Optional<StepAhead> ahead,
    Optional<LocalDate> mayLeaveFrom) {
  public MembershipView {
    steps = List.copyOf(steps);
  }

  /**
   * From the first day to the last, of former members too; empty for who never was one. The act of
   * leaving takes effect on a day that is no day of membership any more.
   */
  public Optional<Period> days() {
    Optional<LocalDate> joined =
        memberSince.or(
            () ->
                steps.stream()
                    .filter(MembershipStepView::begins)
                    .findFirst()
                    .map(it -> it.act().effectiveOn()));
    return joined.map(
        from ->
            standing.isMember()
                ? Period.since(from)
                : new Period(from, left().map(day -> day.isBefore(from) ? from : day)));
  }

  /** It became a member by a succession: who walks the road is admitted first. */
  public boolean isInherited() {
    return steps.stream()
        .filter(MembershipStepView::begins)
        .findFirst()
        .filter(it -> it.from() != Standing.ADMITTED)
        .isPresent();
  }

  private Optional<LocalDate> left() {
    return steps.stream()
        .filter(MembershipStepView::ends)
        .findFirst()
        .map(it -> it.act().effectiveOn().minusDays(1));
  }
}
