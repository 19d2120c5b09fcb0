package ua.opencities.fee.schedule;

import jakarta.inject.Inject;
import ua.opencities.fee.schedule.terms.ScheduleId;
import ua.opencities.fee.schedule.terms.ScheduleView;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The schedules of all councils, waiting and ended ones too. */
@UseCase
@StaffOnly
public class ScheduleRegister {
  private final ScheduleRows rows;

  @Inject
  ScheduleRegister(ScheduleRows rows) {
    this.rows = rows;
  }

  public Page<ScheduleView> page(Actor actor, ScheduleSearch search) {
    return rows.page(search);
  }

  /**
   * @throws NotFound when there is none
   */
  public ScheduleView one(Actor actor, ScheduleId id) {
    return rows.one(id).orElseThrow(() -> new NotFound("payment schedule"));
  }
}
