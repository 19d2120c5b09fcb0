package ua.opencities.fee.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.HoldAccount;
import ua.opencities.fee.schedule.ScheduleHappened.ScheduleEntered;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The one road by which schedules come, of own invoices and of debts taken over. */
@ApplicationScoped
class Entering {
  @Inject Schedules schedules;
  @Inject OwedOf owed;
  @Inject ScheduleFits fits;
  @Inject HoldAccount hold;
  @Inject Event<ScheduleEntered> entered;

  ScheduleId enter(
      Actor actor, InvoiceId invoice, Optional<CouncilId> heir, NewSchedule it, UUID submission) {
    hold.hold(actor, owed.of(actor, invoice, heir).council());
    var before = schedules.ofSubmission(submission);
    if (before.isPresent()) return before.get();
    Owed debt = owed.of(actor, invoice, heir);
    LocalDate today = schedules.today();
    if (it.act().date().isAfter(today)) throw ScheduleDoesNotFit.actOfTheFuture(today);
    debt.mustBeHere();
    if (!debt.outstanding().isPositive()) throw ScheduleDoesNotFit.nothingDue(debt.number());
    fits.check(debt, it.instalments().parts(), today);
    schedules
        .of(debt.invoice(), debt.council(), ScheduleState.WAITING)
        .ifPresent(
            other -> {
              throw new AnotherScheduleWaits(schedules.hold(other).act().number());
            });
    ScheduleId id = ScheduleId.next();
    schedules.add(id, debt, it, actor, submission);
    entered.fire(new ScheduleEntered(actor.name(), id, debt.council(), debt.number(), it));
    return id;
  }
}
