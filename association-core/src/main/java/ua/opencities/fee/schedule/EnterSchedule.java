package ua.opencities.fee.schedule;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Enters in which instalments an act lets an invoice be paid. Nothing moves before approval. */
@UseCase
@StaffOnly
public class EnterSchedule {
  private final Entering entering;

  @Inject
  EnterSchedule(Entering entering) {
    this.entering = entering;
  }

  /**
   * One in force is replaced when this one is approved.
   *
   * @param submission drawn with the empty form: sent twice, the same schedule is answered
   * @throws ScheduleDoesNotFit when the instalments are not what is to be paid of the invoice
   * @throws AnotherScheduleWaits of the same invoice
   */
  public ScheduleId enter(Actor actor, InvoiceId invoice, NewSchedule it, UUID submission) {
    return entering.enter(actor, invoice, Optional.empty(), it, submission);
  }
}
