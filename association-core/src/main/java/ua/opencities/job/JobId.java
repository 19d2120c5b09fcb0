package ua.opencities.job;

import java.util.UUID;

public record JobId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
