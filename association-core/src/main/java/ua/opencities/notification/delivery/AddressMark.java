package ua.opencities.notification.delivery;

import java.time.Instant;
import java.util.Optional;
import ua.opencities.shared.reach.DeliveryReason;

/**
 * Letters to an address do not arrive.
 *
 * @param address in small letters
 * @param since the first that came back after the last that arrived
 */
public record AddressMark(
    String address, DeliveryReason reason, Optional<String> status, Instant since) {}
