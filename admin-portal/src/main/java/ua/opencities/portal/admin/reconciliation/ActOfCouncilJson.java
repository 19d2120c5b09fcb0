package ua.opencities.portal.admin.reconciliation;

import java.util.UUID;
import ua.opencities.fee.reconciliation.register.ActOfCouncil;
import ua.opencities.shared.MoneyJson;

/** An act in the office's list; {@code state} is AWAITS, AGREED or DIFFERS. */
public record ActOfCouncilJson(
    UUID id,
    String number,
    UUID council,
    String councilName,
    String from,
    String to,
    MoneyJson closing,
    String state,
    String answeredAt,
    boolean signed) {
  static ActOfCouncilJson of(ActOfCouncil it) {
    return new ActOfCouncilJson(
        it.id().value(),
        it.number(),
        it.council().value(),
        it.councilName(),
        it.from().toString(),
        it.to().toString(),
        MoneyJson.of(it.closing()),
        it.state().name(),
        it.answered().map(Object::toString).orElse(null),
        it.signed());
  }
}
