package ua.opencities.reminder.pause;

import java.util.UUID;

public record PauseId(UUID value) {
  static PauseId next() {
    return new PauseId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
