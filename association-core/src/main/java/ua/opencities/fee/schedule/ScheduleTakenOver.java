package ua.opencities.fee.schedule;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.NewSchedule;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/**
 * Enters in which instalments an act lets an heir pay what it took over of a predecessor's invoice.
 * The predecessor's own days stay as they are: the debt left its account.
 */
@UseCase
@StaffOnly
public class ScheduleTakenOver {
  private final Entering entering;

  @Inject
  ScheduleTakenOver(Entering entering) {
    this.entering = entering;
  }

  /**
   * @param submission drawn with the empty form: sent twice, the same schedule is answered
   * @throws ScheduleDoesNotFit when the instalments are not what the heir still owes of it
   * @throws AnotherScheduleWaits of the same debt
   * @throws ua.opencities.shared.NotFound when the heir took nothing of an invoice so named over
   */
  public ScheduleId enter(
      Actor actor, CouncilId heir, InvoiceId invoice, NewSchedule it, UUID submission) {
    return entering.enter(actor, invoice, Optional.of(heir), it, submission);
  }
}
