package ua.opencities.fee.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleEnded;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Text;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Ends a schedule by another act: what is still to be paid is due on the invoice's own days again.
 * One that only waits never counts.
 */
@UseCase
@StaffOnly
public class EndSchedule {
  private final Schedules schedules;
  private final ScheduleRows rows;
  private final DaysOfCharges days;
  private final OwedOf owed;
  private final HoldAccount hold;
  private final Event<ScheduleEnded> ended;

  @Inject
  EndSchedule(
      Schedules schedules,
      ScheduleRows rows,
      DaysOfCharges days,
      OwedOf owed,
      HoldAccount hold,
      Event<ScheduleEnded> ended) {
    this.schedules = schedules;
    this.rows = rows;
    this.days = days;
    this.owed = owed;
    this.hold = hold;
    this.ended = ended;
  }

  /**
   * @param act may be empty for one that only waits: nobody decides what never held
   * @throws ScheduleIsNotOpen when it was ended before
   * @throws ScheduleDoesNotFit when another council owes the invoice by now, or no act is named
   */
  public void end(Actor actor, ScheduleId id, Optional<ReliefAct> act, String reason) {
    String why = Text.required("reason", reason, NewSchedule.REASON);
    LocalDate today = schedules.today();
    if (act.filter(it -> it.date().isAfter(today)).isPresent())
      throw ScheduleDoesNotFit.actOfTheFuture(today);
    rows.one(id).ifPresent(it -> hold.hold(actor, it.council()));
    ScheduleView it = schedules.hold(id);
    if (it.state() == ScheduleState.ENDED) throw new ScheduleIsNotOpen(it.state());
    if (it.approved().isPresent()) mayEnd(actor, it, act);
    schedules.end(id, act, why, Optional.empty(), actor);
    if (it.approved().isPresent()) days.restore(it, actor);
    ended.fire(new ScheduleEnded(actor.name(), id, it.council(), act, why));
  }

  /**
   * Its days went with the debt to the council that owes it now; here they can be no more moved.
   */
  private void mayEnd(Actor actor, ScheduleView it, Optional<ReliefAct> act) {
    if (act.isEmpty()) throw ScheduleDoesNotFit.endsByAnAct();
    owed.of(actor, it).mustBeHere();
  }
}
