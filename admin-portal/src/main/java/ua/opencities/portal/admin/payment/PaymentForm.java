package ua.opencities.portal.admin.payment;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.payment.Receipt;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/**
 * What was typed into the form of a payment.
 *
 * @param submission drawn with the empty form: the same form sent twice carries the same one
 */
record PaymentForm(
    CouncilId council, Receipt receipt, Optional<InvoiceId> invoice, UUID submission) {

  static PaymentForm of(Sent sent) {
    var form = new FormReading(sent);
    var council = new CouncilId(id("council", sent.field("council")));
    var receivedOn = form.date("receivedOn");
    var amount = form.money("amount");
    var invoice = form.optionalText("invoice", 36);
    var payer = form.text("payer", 200);
    var documentNumber = form.text("documentNumber", 40);
    var purpose = form.text("purpose", 420);
    var bankReference = form.optionalText("bankReference", 100);
    form.sayWhatIsWrong();
    return new PaymentForm(
        council,
        new Receipt(receivedOn, amount, payer, documentNumber, purpose, bankReference),
        invoice.map(text -> new InvoiceId(id("invoice", text))),
        id("submission", sent.field("submission")));
  }

  private static UUID id(String what, String typed) {
    try {
      return UUID.fromString(String.valueOf(typed));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound(what);
    }
  }
}
