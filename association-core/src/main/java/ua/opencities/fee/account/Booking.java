package ua.opencities.fee.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.shared.Money;

/**
 * What is to be written into the account.
 *
 * @param source the invoice or payment that causes the entry; one entry for each
 * @param reference its number as people read it, {@code 2026/0001}
 * @param amount always positive: the kind of entry gives the sign
 */
public record Booking(
    UUID source, String reference, Money amount, LocalDate on, String by, Instant at) {
  public Booking {
    if (!amount.isPositive()) throw new AmountNotPositive(amount);
  }
}
