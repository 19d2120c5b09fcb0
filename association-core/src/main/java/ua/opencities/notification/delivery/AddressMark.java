package ua.opencities.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Today;
import ua.opencities.shared.reach.DeliveryReason;

/**
 * Letters to an address do not arrive.
 *
 * @param address in small letters
 * @param since the first that came back after the last that arrived
 */
public record AddressMark(
    String address, DeliveryReason reason, Optional<String> status, Instant since) {
  public LocalDate sinceDay() {
    return LocalDate.ofInstant(since, Today.KYIV);
  }
}
