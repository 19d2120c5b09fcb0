package ua.opencities.portal.admin.correction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.leaving.FeeAnew;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
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

  /** What a person looks at before it is sent: Ukrainian, since the paper prints it. */
  static CheckedForm proposed(FeeAnew fee) {
    Texts texts = Texts.of(Language.UK);
    String reason = fee.reason(texts);
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("sum", fee.anew().decimal().replace('.', ','));
    typed.put("reason", reason.substring(0, Math.min(reason.length(), Grounds.REASON)));
    typed.put("actBody", texts.label(fee.act().body()));
    typed.put("actNumber", fee.act().number().orElse(""));
    typed.put("actDate", fee.act().adoptedOn().toString());
    return new CheckedForm("proposed", typed);
  }

  static UUID submission(Sent sent) {
    try {
      return UUID.fromString(String.valueOf(sent.field("submission")));
    } catch (IllegalArgumentException notOurs) {
      throw new NotFound("submission");
    }
  }
}
