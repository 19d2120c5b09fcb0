package ua.opencities.fee.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleApproved;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Money;
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
  private final InvoiceDetails invoices;
  private final HoldAccount hold;
  private final Event<ScheduleApproved> approved;

  @Inject
  ApproveSchedule(
      Schedules schedules,
      ScheduleRows rows,
      DaysOfCharges days,
      InvoiceDetails invoices,
      HoldAccount hold,
      Event<ScheduleApproved> approved) {
    this.schedules = schedules;
    this.rows = rows;
    this.days = days;
    this.invoices = invoices;
    this.hold = hold;
    this.approved = approved;
  }

  /**
   * @throws ScheduleIsNotOpen when it was approved or ended before
   * @throws ScheduleNeedsSecondPerson when settings want another person than the one who entered it
   * @throws ScheduleDoesNotFit when the invoice was paid or corrected meanwhile
   */
  public void approve(Actor actor, ScheduleId id) {
    rows.one(id).ifPresent(it -> hold.hold(actor, it.council()));
    ScheduleView it = schedules.hold(id);
    if (it.state() != ScheduleState.WAITING) throw new ScheduleIsNotOpen(it.state());
    if (schedules.isEnteredBy(id, actor)
        && actor.user().isPresent()
        && Setting.lists("OPENCITIES_SECOND_PERSON_FOR", STEP))
      throw new ScheduleNeedsSecondPerson();
    Money due = invoices.of(actor, it.invoice()).row().outstanding();
    if (!due.equals(it.amount())) throw ScheduleDoesNotFit.otherSum(it.amount(), due);
    schedules
        .inForce(it.invoice())
        .ifPresent(older -> schedules.end(older, it.act(), it.reason(), Optional.of(id), actor));
    schedules.approve(id, actor);
    days.schedule(it, actor);
    approved.fire(new ScheduleApproved(actor.name(), id, it.council()));
  }
}
