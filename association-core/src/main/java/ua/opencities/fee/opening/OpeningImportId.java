package ua.opencities.fee.opening;

import java.util.UUID;

/** One table of openings taken in. */
public record OpeningImportId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
