package ua.opencities.fee.schedule.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Money;
import ua.opencities.tariff.relief.terms.ReliefAct;
import ua.opencities.tariff.terms.FeePart;
import ua.opencities.tenancy.CouncilId;

/**
 * A schedule to read.
 *
 * @param takenOver the invoice is a predecessor's, of whose debt the council is the heir
 * @param approved empty while it waits, or when it was ended before
 * @param ended by which act and why
 * @param passedOn the debt is an heir's by now
 */
public record ScheduleView(
    ScheduleId id,
    CouncilId council,
    String councilName,
    InvoiceId invoice,
    String invoiceNumber,
    boolean takenOver,
    Money amount,
    List<FeePart> parts,
    ReliefAct act,
    String reason,
    boolean demonstration,
    Done entered,
    Optional<Done> approved,
    Optional<End> ended,
    boolean passedOn) {
  public ScheduleView {
    parts = List.copyOf(parts);
  }

  public record Done(String by, Instant at) {}

  /**
   * @param act empty when it was taken back before it was approved, or ended with its debt
   * @param replacedBy the schedule that stands in its place; empty when the invoice's own days hold
   *     again
   * @param withDebt the debt left the heir; the reason is the act by which it did
   */
  public record End(
      Done done,
      Optional<ReliefAct> act,
      String reason,
      Optional<ScheduleId> replacedBy,
      boolean withDebt) {}

  public ScheduleState state() {
    if (ended.isPresent()) return ScheduleState.ENDED;
    if (approved.isEmpty()) return ScheduleState.WAITING;
    return passedOn ? ScheduleState.PASSED_ON : ScheduleState.IN_FORCE;
  }
}
