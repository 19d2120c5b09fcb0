package ua.opencities.payment;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.shared.Money;
import ua.opencities.shared.Text;

/**
 * What the bank says of a payment.
 *
 * @param documentNumber the number of the payment instruction («платіжна інструкція»)
 * @param bankReference the bank's own unique mark, if it gives one
 */
public record Receipt(
    LocalDate receivedOn,
    Money amount,
    String payer,
    String documentNumber,
    String purpose,
    Optional<String> bankReference) {
  public Receipt {
    payer = Text.required("payer", payer, 200);
    documentNumber = Text.required("documentNumber", documentNumber, 40);
    purpose = Text.required("purpose", purpose, 420);
    bankReference = bankReference.flatMap(text -> Text.optional("bankReference", text, 100));
  }
}
