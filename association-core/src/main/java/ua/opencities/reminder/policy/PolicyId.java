package ua.opencities.reminder.policy;

import java.util.UUID;

public record PolicyId(UUID value) {
  static PolicyId next() {
    return new PolicyId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
