package ua.opencities.fee;

import java.time.LocalDate;
import java.util.List;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.tariff.terms.FeePart;

/**
 * An invoice to be issued: nothing but its number and its legal bases is still to be found.
 *
 * @param addressees who is written to, of those that can be
 * @param dueOn the last day to pay it; of a fee in parts the day of the last of them
 */
public record InvoiceOrder(
    Payer payer,
    List<InvoiceAddressee> addressees,
    ExplainedFee explained,
    LocalDate issuedOn,
    LocalDate dueOn) {
  public InvoiceOrder {
    if (dueOn.isBefore(issuedOn)) throw new DueBeforeIssue();
    List<FeePart> parts = explained.fee().parts();
    if (!parts.isEmpty()) dueOn = parts.get(parts.size() - 1).day();
  }

  public FeeExplanation fee() {
    return explained.fee();
  }

  /** By when something has to be paid first. */
  public LocalDate firstDueOn() {
    return fee().parts().isEmpty() ? dueOn : fee().parts().get(0).day();
  }
}
