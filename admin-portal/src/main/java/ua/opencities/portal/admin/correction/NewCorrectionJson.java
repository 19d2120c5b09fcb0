package ua.opencities.portal.admin.correction;

import java.time.LocalDate;
import java.util.Optional;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionJson.ActJson;
import ua.opencities.shared.Money;
import ua.opencities.shared.MoneyJson;
import ua.opencities.web.Typed;

/**
 * A correction to be recorded: {@code sum} is what is due of the invoice from now on, {@code
 * amount} what is written off or refunded; {@code dueOn} of a raised invoice, {@code iban} of a
 * refund.
 */
public record NewCorrectionJson(
    MoneyJson sum,
    MoneyJson amount,
    String dueOn,
    String iban,
    String issuedOn,
    String reason,
    ActJson act) {
  Money newSum() {
    return Typed.money("sum", sum == null ? "" : sum.amount());
  }

  Money size() {
    return Typed.money("amount", amount == null ? "" : amount.amount());
  }

  Optional<LocalDate> due() {
    return Typed.optionalDate("dueOn", dueOn);
  }

  Iban to() {
    return Iban.typed(iban);
  }

  Grounds grounds() {
    return new Grounds(
        Typed.date("issuedOn", issuedOn),
        reason,
        act == null ? null : act.body(),
        act == null ? null : act.number(),
        Typed.date("actDate", act == null ? null : act.date()));
  }
}
