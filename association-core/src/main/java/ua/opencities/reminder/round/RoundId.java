package ua.opencities.reminder.round;

import java.util.UUID;

public record RoundId(UUID value) {
  static RoundId next() {
    return new RoundId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
