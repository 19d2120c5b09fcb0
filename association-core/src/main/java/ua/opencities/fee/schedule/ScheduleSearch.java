package ua.opencities.fee.schedule;

import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/**
 * Which schedules are asked for; the newest come first.
 *
 * @param words part of a council's name, of the invoice's or of the act's number
 */
public record ScheduleSearch(
    Optional<CouncilId> council,
    Optional<InvoiceId> invoice,
    Optional<ScheduleState> state,
    String words,
    Page.Request page) {
  public static ScheduleSearch of(CouncilId council) {
    return new ScheduleSearch(
        Optional.of(council), Optional.empty(), Optional.empty(), "", new Page.Request(1, 200));
  }
}
