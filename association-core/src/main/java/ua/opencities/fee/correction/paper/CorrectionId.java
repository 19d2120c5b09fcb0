package ua.opencities.fee.correction.paper;

import java.util.UUID;

public record CorrectionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
