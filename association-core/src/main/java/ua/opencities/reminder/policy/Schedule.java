package ua.opencities.reminder.policy;

/**
 * When a round begins by itself.
 *
 * @param automatic off until the office has looked at what would go
 * @param hour in Kyiv, 0–23, from which on the day's round is begun
 */
public record Schedule(boolean automatic, int hour) {
  /**
   * @throws HourNotOfADay beyond 0–23
   */
  public Schedule {
    if (hour < 0 || hour > 23) throw new HourNotOfADay(hour);
  }
}
