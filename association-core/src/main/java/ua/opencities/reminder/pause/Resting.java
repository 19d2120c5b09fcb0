package ua.opencities.reminder.pause;

import java.util.Optional;
import ua.opencities.fee.InvoiceId;
import ua.opencities.tenancy.CouncilId;

/** What reminding rests for: a council, one of its invoices, or an oblast. */
public record Resting(
    Optional<CouncilId> council, Optional<InvoiceId> invoice, Optional<String> oblast) {
  public static Resting council(CouncilId council) {
    return new Resting(Optional.of(council), Optional.empty(), Optional.empty());
  }

  public static Resting invoice(CouncilId council, InvoiceId invoice) {
    return new Resting(Optional.of(council), Optional.of(invoice), Optional.empty());
  }

  /**
   * @param code two digits
   */
  public static Resting oblast(String code) {
    return new Resting(Optional.empty(), Optional.empty(), Optional.of(code));
  }
}
