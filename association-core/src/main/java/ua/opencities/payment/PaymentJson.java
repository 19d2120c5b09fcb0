package ua.opencities.payment;

import java.util.UUID;
import ua.opencities.shared.MoneyJson;

/** A payment; {@code settled} is what invoices have taken of it, the rest is credit. */
public record PaymentJson(
    UUID id,
    UUID council,
    String councilName,
    String receivedOn,
    MoneyJson amount,
    MoneyJson settled,
    String payer,
    String documentNumber,
    String purpose) {
  public static PaymentJson of(PaymentView payment) {
    return new PaymentJson(
        payment.id().value(),
        payment.council().value(),
        payment.councilName(),
        payment.receivedOn().toString(),
        MoneyJson.of(payment.amount()),
        MoneyJson.of(payment.settled()),
        payment.payer(),
        payment.documentNumber(),
        payment.purpose());
  }
}
