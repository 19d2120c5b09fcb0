package ua.opencities.portal.admin.payment;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.payment.Receipt;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.Typed;

/** What was typed into the form of a payment. */
public class PaymentForm {
  @FormParam("council")
  String council;

  @FormParam("invoice")
  String invoice;

  @FormParam("submission")
  String submission;

  @FormParam("receivedOn")
  String receivedOn;

  @FormParam("amount")
  String amount;

  @FormParam("payer")
  String payer;

  @FormParam("documentNumber")
  String documentNumber;

  @FormParam("purpose")
  String purpose;

  @FormParam("bankReference")
  String bankReference;

  CouncilId council() {
    return new CouncilId(id("council", council));
  }

  Optional<InvoiceId> invoice() {
    return Text.optional("invoice", invoice, 36).map(text -> new InvoiceId(id("invoice", text)));
  }

  /** Drawn with the empty form: the same form sent twice carries the same one. */
  UUID submission() {
    return id("submission", submission);
  }

  Receipt receipt() {
    return new Receipt(
        Typed.date("receivedOn", receivedOn),
        Typed.money("amount", amount),
        payer,
        documentNumber,
        purpose,
        Text.optional("bankReference", bankReference, 100));
  }

  private static UUID id(String what, String typed) {
    try {
      return UUID.fromString(String.valueOf(typed));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound(what);
    }
  }
}
