package ua.opencities.fee;

import java.time.LocalDate;
import ua.opencities.tariff.FeeExplanation;

/** An invoice to be issued: nothing but its number and its legal bases is still to be found. */
public record InvoiceOrder(Payer payer, FeeExplanation fee, LocalDate issuedOn, LocalDate dueOn) {
  public InvoiceOrder {
    if (dueOn.isBefore(issuedOn)) throw new DueBeforeIssue();
  }
}
