package ua.opencities.fee.schedule;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.schedule.terms.ScheduleState;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** In which instalments a council pays, the newest first; what only waits is told to the office. */
@UseCase
public class SchedulesOf {
  private final ScheduleRows rows;

  @Inject
  SchedulesOf(ScheduleRows rows) {
    this.rows = rows;
  }

  public List<ScheduleView> council(Actor actor, CouncilId council) {
    return told(actor, ScheduleSearch.of(council));
  }

  /** None of an invoice that is absent or not the actor's. */
  public List<ScheduleView> invoice(Actor actor, InvoiceId invoice) {
    return told(
        actor,
        new ScheduleSearch(
            Optional.empty(),
            Optional.of(invoice),
            Optional.empty(),
            "",
            new Page.Request(1, 200)));
  }

  private List<ScheduleView> told(Actor actor, ScheduleSearch search) {
    return rows.page(search).items().stream()
        .filter(
            it ->
                it.approved().isPresent() || actor.isStaff() && it.state() == ScheduleState.WAITING)
        .toList();
  }
}
