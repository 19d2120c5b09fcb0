package ua.opencities.tariff.relief.terms;

import java.util.UUID;

public record ReliefId(UUID value) {
  public static ReliefId next() {
    return new ReliefId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
