package ua.opencities.tariff.relief;

/** {@code tariff.relief-state.WAITING} … in the room's texts. */
public enum ReliefState {
  /** Entered; nothing is relieved yet. */
  WAITING("r.approved_at is null and r.withdrawn_at is null"),
  APPROVED("r.approved_at is not null and r.withdrawn_at is null"),
  WITHDRAWN("r.withdrawn_at is not null");

  final String condition;

  ReliefState(String condition) {
    this.condition = condition;
  }
}
