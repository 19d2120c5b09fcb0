package ua.opencities.fee.schedule.terms;

/** {@code schedule.schedule-state.waiting} … in the texts. */
public enum ScheduleState {
  /** Entered; the days of the invoice hold. */
  WAITING("s.approved_at is null and s.ended_at is null"),
  IN_FORCE("s.approved_at is not null and s.ended_at is null and " + Sql.HERE),
  /** Was in force when the debt went on to an heir; comes back with the debt. */
  PASSED_ON("s.approved_at is not null and s.ended_at is null and not " + Sql.HERE),
  /** By another act, which changed it or brought the days of the invoice back. */
  ENDED("s.ended_at is not null");

  public final String condition;

  ScheduleState(String condition) {
    this.condition = condition;
  }

  private static final class Sql {
    /** Of an own invoice nothing went on, or all came back; one taken over ends with its debt. */
    static final String HERE =
        "(s.taken_over is not null or (select coalesce(sum(e.amount), 0) = 0 from account_entry e"
            + " where e.council_id = s.council_id and e.about = s.invoice_id"
            + " and e.kind in ('PASSED_ON', 'TAKEN_OVER')))";
  }
}
