package ua.opencities.fee.reconciliation.json;

import java.util.UUID;
import ua.opencities.fee.reconciliation.ReconciliationRow;
import ua.opencities.shared.MoneyJson;

/** An act in the list; {@code verdict} is absent before the council answered. */
public record ReconciliationRowJson(
    UUID id,
    String number,
    String from,
    String to,
    MoneyJson opening,
    MoneyJson closing,
    String verdict,
    boolean signed) {
  public static ReconciliationRowJson of(ReconciliationRow row) {
    return new ReconciliationRowJson(
        row.id().value(),
        row.number(),
        row.from().toString(),
        row.to().toString(),
        MoneyJson.of(row.opening()),
        MoneyJson.of(row.closing()),
        row.verdict().map(Enum::name).orElse(null),
        row.signed());
  }
}
