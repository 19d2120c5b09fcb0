package ua.opencities.fee.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleEnded;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Ends the schedules of debts that an heir had taken over and has no longer: they went on to the
 * next heir, or back when the succession was undone. The predecessor's own schedule is not ended:
 * it is {@link ScheduleState#PASSED_ON} as long as its debt is away.
 */
@UseCase
@StaffOnly
public class EndWithDebt {
  private final SchedulesOfDebtsGone gone;
  private final Schedules schedules;
  private final DaysOfCharges days;
  private final Event<ScheduleEnded> ended;

  @Inject
  EndWithDebt(
      SchedulesOfDebtsGone gone,
      Schedules schedules,
      DaysOfCharges days,
      Event<ScheduleEnded> ended) {
    this.gone = gone;
    this.schedules = schedules;
    this.days = days;
    this.ended = ended;
  }

  /**
   * The account of the heir is held.
   *
   * @param lines of the act, by which the debts left
   * @param act its words, the reason of each end
   */
  public void end(Actor actor, CouncilId heir, Collection<UUID> lines, String act) {
    for (ScheduleId id : gone.of(heir, lines)) {
      ScheduleView it = schedules.hold(id);
      if (it.state() == ScheduleState.ENDED) continue;
      gone.end(id, act, actor);
      if (it.approved().isPresent()) days.restore(it, actor);
      ended.fire(new ScheduleEnded(actor.name(), id, heir, Optional.empty(), act));
    }
  }
}
