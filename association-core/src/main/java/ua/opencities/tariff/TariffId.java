package ua.opencities.tariff;

import java.util.UUID;

/** One tariff, as adopted by one act. */
public record TariffId(UUID value) {
  public static TariffId next() {
    return new TariffId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
