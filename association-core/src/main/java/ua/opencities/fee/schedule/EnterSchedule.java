package ua.opencities.fee.schedule;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.fee.register.InvoiceRow;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleEntered;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Enters in which instalments an act lets an invoice be paid. Nothing moves before approval. */
@UseCase
@StaffOnly
public class EnterSchedule {
  private final Schedules schedules;
  private final InvoiceDetails invoices;
  private final ScheduleFits fits;
  private final HoldAccount hold;
  private final Event<ScheduleEntered> entered;

  @Inject
  EnterSchedule(
      Schedules schedules,
      InvoiceDetails invoices,
      ScheduleFits fits,
      HoldAccount hold,
      Event<ScheduleEntered> entered) {
    this.schedules = schedules;
    this.invoices = invoices;
    this.fits = fits;
    this.hold = hold;
    this.entered = entered;
  }

  /**
   * One in force is replaced when this one is approved.
   *
   * @param submission drawn with the empty form: sent twice, the same schedule is answered
   * @throws ScheduleDoesNotFit when the instalments are not what is to be paid of the invoice
   * @throws AnotherScheduleWaits of the same invoice
   */
  public ScheduleId enter(Actor actor, InvoiceId invoice, NewSchedule it, UUID submission) {
    hold.hold(actor, invoices.of(actor, invoice).council());
    var before = schedules.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    InvoiceRow row = invoices.of(actor, invoice).row();
    LocalDate today = schedules.today();
    if (it.act().date().isAfter(today)) throw ScheduleDoesNotFit.actOfTheFuture(today);
    if (row.passedOn().isPositive()) throw ScheduleDoesNotFit.passedOn(row.number());
    if (!row.outstanding().isPositive()) throw ScheduleDoesNotFit.nothingDue(row.number());
    fits.check(row, it.instalments().parts(), today);
    schedules
        .of(invoice, ScheduleState.WAITING)
        .ifPresent(
            other -> {
              throw new AnotherScheduleWaits(schedules.hold(other).act().number());
            });
    ScheduleId id = ScheduleId.next();
    schedules.add(id, row.council(), invoice, it, actor, submission);
    entered.fire(new ScheduleEntered(actor.name(), id, row.council(), row.number(), it));
    return id;
  }
}
