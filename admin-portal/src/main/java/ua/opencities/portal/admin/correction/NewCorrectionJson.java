package ua.opencities.portal.admin.correction;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.correction.register.CorrectionJson;
import ua.opencities.fee.correction.register.CorrectionJson.ActJson;
import ua.opencities.fee.correction.register.CorrectionView;
import ua.opencities.shared.Money;
import ua.opencities.shared.MoneyJson;
import ua.opencities.web.typed.Typed;

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
  static NewCorrectionJson there(NewCorrectionJson wanted) {
    if (wanted == null) throw new BadRequestException("no body");
    return wanted;
  }

  UUID once(UUID submission) {
    return submission == null ? UUID.randomUUID() : submission;
  }

  Response made(CorrectionView correction) {
    return Response.created(URI.create("/api/v1/corrections/" + correction.id()))
        .entity(CorrectionJson.of(correction))
        .build();
  }

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
