package ua.opencities.portal.admin.correction;

import java.time.LocalDate;
import java.util.UUID;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.portal.admin.council.CheckedForm;
import ua.opencities.shared.NotFound;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/**
 * The fields that every correction asks for, read; nothing is made of them before all are right.
 */
final class GroundsForm {
  private final LocalDate issuedOn;
  private final String reason;
  private final String body;
  private final String number;
  private final LocalDate date;

  GroundsForm(FormReading form) {
    issuedOn = form.date("issuedOn");
    reason = form.text("reason", Grounds.REASON);
    body = form.text("actBody", Grounds.BODY);
    number = form.text("actNumber", Grounds.NUMBER);
    date = form.date("actDate");
  }

  Grounds grounds() {
    return new Grounds(issuedOn, reason, body, number, date);
  }

  static CheckedForm typed(Sent sent) {
    return CheckedForm.of(
        sent,
        "submission",
        "sum",
        "amount",
        "iban",
        "dueOn",
        "issuedOn",
        "reason",
        "actBody",
        "actNumber",
        "actDate");
  }

  static UUID submission(Sent sent) {
    try {
      return UUID.fromString(String.valueOf(sent.field("submission")));
    } catch (IllegalArgumentException notOurs) {
      throw new NotFound("submission");
    }
  }
}
