package ua.opencities.scenario.draft;

import java.util.UUID;

public record ScenarioId(UUID value) {
  public static ScenarioId next() {
    return new ScenarioId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
