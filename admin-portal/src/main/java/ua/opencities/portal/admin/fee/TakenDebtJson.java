package ua.opencities.portal.admin.fee;

import java.util.UUID;
import ua.opencities.fee.taken.TakenDebt;
import ua.opencities.shared.MoneyJson;

/**
 * What the council owes for a predecessor; {@code debt} names it where it is written off or paid in
 * instalments, {@code kind} is {@code INVOICE}, {@code PAST_INVOICE} or {@code OPENING}.
 */
public record TakenDebtJson(
    UUID debt,
    String kind,
    String predecessor,
    String number,
    String issuedOn,
    String bookedOn,
    MoneyJson outstanding) {
  static TakenDebtJson of(TakenDebt it) {
    return new TakenDebtJson(
        it.source(),
        it.kind().name(),
        it.predecessor(),
        it.number(),
        it.issuedOn().toString(),
        it.bookedOn().toString(),
        MoneyJson.of(it.outstanding()));
  }
}
