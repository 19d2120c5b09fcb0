package ua.opencities.council.intake;

import java.util.UUID;

/** One file taken in. */
public record ImportId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
