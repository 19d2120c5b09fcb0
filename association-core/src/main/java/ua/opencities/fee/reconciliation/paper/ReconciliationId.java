package ua.opencities.fee.reconciliation.paper;

import java.util.UUID;

public record ReconciliationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
