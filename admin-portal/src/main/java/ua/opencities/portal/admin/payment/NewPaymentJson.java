package ua.opencities.portal.admin.payment;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.payment.Receipt;
import ua.opencities.shared.MoneyJson;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.typed.Typed;

/** A payment to be written down; {@code invoice} and {@code bankReference} may be absent. */
public record NewPaymentJson(
    String council,
    String invoice,
    String receivedOn,
    MoneyJson amount,
    String payer,
    String documentNumber,
    String purpose,
    String bankReference) {
  CouncilId councilId() {
    return new CouncilId(id("council", council));
  }

  Optional<InvoiceId> invoiceId() {
    return Optional.ofNullable(invoice).map(text -> new InvoiceId(id("invoice", text)));
  }

  Receipt receipt() {
    return new Receipt(
        Typed.date("receivedOn", receivedOn),
        Typed.money("amount", amount == null ? "" : amount.amount()),
        payer,
        documentNumber,
        purpose,
        Optional.ofNullable(bankReference));
  }

  private static UUID id(String what, String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound(what);
    }
  }
}
