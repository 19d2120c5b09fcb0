package ua.opencities.fee.opening.register;

import java.util.UUID;
import ua.opencities.fee.opening.register.OpeningView.Invoice;
import ua.opencities.shared.MoneyJson;

/**
 * What an account began with. {@code amount} is owed when positive and paid ahead when negative; of
 * an {@code invoice} from before what was not paid by {@code asOf}. Its paper is not kept here.
 */
public record OpeningJson(
    UUID id,
    UUID council,
    String asOf,
    String number,
    MoneyJson amount,
    String dueOn,
    EarlierInvoiceJson invoice,
    MoneyJson outstanding) {
  public static OpeningJson of(OpeningView it) {
    return new OpeningJson(
        it.id(),
        it.council().value(),
        it.asOf().toString(),
        it.number(),
        MoneyJson.of(it.amount()),
        it.dueOn().map(Object::toString).orElse(null),
        it.invoice().map(EarlierInvoiceJson::of).orElse(null),
        MoneyJson.of(it.outstanding()));
  }

  /** {@code year} is the one whose annual fee it asked for, where that is known. */
  public record EarlierInvoiceJson(String issuedOn, MoneyJson sum, Integer year) {
    static EarlierInvoiceJson of(Invoice it) {
      return new EarlierInvoiceJson(
          it.issuedOn().toString(), MoneyJson.of(it.sum()), it.year().orElse(null));
    }
  }
}
