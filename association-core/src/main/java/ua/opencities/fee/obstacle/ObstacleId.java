package ua.opencities.fee.obstacle;

import java.util.UUID;

public record ObstacleId(UUID value) {
  static ObstacleId next() {
    return new ObstacleId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
