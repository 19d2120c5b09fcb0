package ua.opencities.fee;

import java.time.LocalDate;
import ua.opencities.shared.RuleBroken;

/**
 * The day of an invoice decides its series, and a series that has begun is begun for ever: a slip
 * of the keyboard must not open that of a year far ahead.
 */
public class InvoiceOfTheFuture extends RuleBroken {
  private static final long serialVersionUID = 1;

  /** Enough to date December's invoices in January. */
  static final int DAYS_AHEAD = 60;

  private InvoiceOfTheFuture(LocalDate issuedOn, LocalDate latest) {
    super("fee.invoice-of-the-future", issuedOn, latest);
  }

  public static void refuse(LocalDate issuedOn, LocalDate today) {
    LocalDate latest = today.plusDays(DAYS_AHEAD);
    if (issuedOn.isAfter(latest)) throw new InvoiceOfTheFuture(issuedOn, latest);
  }

  @Override
  public String field() {
    return "issuedOn";
  }
}
