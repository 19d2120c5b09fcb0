package ua.opencities.fee.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleApproved;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** From now on lateness is reckoned by the instalments. One in force until now is replaced. */
@UseCase
@StaffOnly
public class ApproveSchedule {
  private static final String STEP = "RELIEF";

  private final Schedules schedules;
  private final ScheduleRows rows;
  private final DaysOfCharges days;
  private final OwedOf owed;
  private final ScheduleFits fits;
  private final HoldAccount hold;
  private final Event<ScheduleApproved> approved;

  @Inject
  ApproveSchedule(
      Schedules schedules,
      ScheduleRows rows,
      DaysOfCharges days,
      OwedOf owed,
      ScheduleFits fits,
      HoldAccount hold,
      Event<ScheduleApproved> approved) {
    this.schedules = schedules;
    this.rows = rows;
    this.days = days;
    this.owed = owed;
    this.fits = fits;
    this.hold = hold;
    this.approved = approved;
  }

  /**
   * @throws ScheduleIsNotOpen when it was approved or ended before
   * @throws ScheduleNeedsSecondPerson when settings want another person than the one who entered it
   * @throws ScheduleDoesNotFit when the invoice was paid, corrected or passed on meanwhile, or the
   *     first day is over
   */
  public void approve(Actor actor, ScheduleId id) {
    rows.one(id).ifPresent(it -> hold.hold(actor, it.council()));
    ScheduleView it = schedules.hold(id);
    if (it.state() != ScheduleState.WAITING) throw new ScheduleIsNotOpen(it.state());
    if (schedules.isEnteredBy(id, actor)
        && actor.user().isPresent()
        && Setting.lists("OPENCITIES_SECOND_PERSON_FOR", STEP))
      throw new ScheduleNeedsSecondPerson();
    Owed debt = owed.of(actor, it);
    debt.mustBeHere();
    fits.check(debt, it.parts(), schedules.today());
    schedules
        .of(it.invoice(), it.council(), ScheduleState.IN_FORCE)
        .ifPresent(
            older ->
                schedules.end(older, Optional.of(it.act()), it.reason(), Optional.of(id), actor));
    schedules.approve(id, actor);
    days.schedule(it, actor);
    approved.fire(new ScheduleApproved(actor.name(), id, it.council()));
  }
}
