package ua.opencities.fee.run.choice;

import java.util.UUID;

/** A billing run. */
public record RunId(UUID value) {
  public static RunId next() {
    return new RunId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
