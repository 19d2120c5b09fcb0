package ua.opencities.fee.schedule.terms;

import java.util.UUID;

public record ScheduleId(UUID value) {
  public static ScheduleId next() {
    return new ScheduleId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
