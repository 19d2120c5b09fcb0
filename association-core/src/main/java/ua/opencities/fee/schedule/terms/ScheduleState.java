package ua.opencities.fee.schedule.terms;

/** {@code schedule.schedule-state.waiting} … in the texts. */
public enum ScheduleState {
  /** Entered; the days of the invoice hold. */
  WAITING("s.approved_at is null and s.ended_at is null"),
  IN_FORCE("s.approved_at is not null and s.ended_at is null"),
  /** By another act, which changed it or brought the days of the invoice back. */
  ENDED("s.ended_at is not null");

  public final String condition;

  ScheduleState(String condition) {
    this.condition = condition;
  }
}
