package ua.opencities.programme;

import java.util.UUID;

public record ProgrammeId(UUID value) {
  public static ProgrammeId next() {
    return new ProgrammeId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
