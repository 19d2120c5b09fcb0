package ua.opencities.fee.tariff;

/** How many fees are charged by a tariff, and the latest of their years; 0 when there are none. */
public record ChargedByTariff(int charges, int lastYear) {
  public boolean any() {
    return charges > 0;
  }
}
