package ua.opencities.membership;

import java.time.LocalDate;
import java.util.ArrayList;
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
   * The memberships of the council, the newest first; the one that lasts has no end. Of who left
   * and came back there are several.
   */
  public List<Period> lives() {
    List<Period> lives = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    if (standing.isMember()) memberSince.map(Period::since).ifPresent(lives::add);
    for (MembershipStepView step : steps) {
      LocalDate day = step.act().effectiveOn();
      if (step.ends()) last = Optional.of(day.minusDays(1));
      if (!step.begins() || last.isEmpty()) continue;
      lives.add(new Period(day, last.map(until -> until.isBefore(day) ? day : until)));
      last = Optional.empty();
    }
    return List.copyOf(lives);
  }

  /** It was a member before the membership that lasts or is sought. */
  public boolean rejoins() {
    return steps.stream().anyMatch(MembershipStepView::ends);
  }

  /**
   * From the first day to the last, of former members too; empty for who never was one, and for who
   * is on the way in again: what it will owe is not of the days it left behind. The act of leaving
   * takes effect on a day that is no day of membership any more.
   */
  public Optional<Period> days() {
    if (standing.isOnTheWayIn()) return Optional.empty();
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
    return !standing.isOnTheWayIn() && inherited();
  }

  private boolean inherited() {
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
