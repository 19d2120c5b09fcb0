package ua.opencities.portal.admin.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.code.Iban;
import ua.opencities.fee.InvoiceId;
import ua.opencities.fee.account.FreeCredit;
import ua.opencities.fee.correction.CorrectInvoice;
import ua.opencities.fee.correction.RefundCredit;
import ua.opencities.fee.correction.WriteOffDebt;
import ua.opencities.fee.correction.paper.Grounds;
import ua.opencities.fee.register.InvoiceDetails;
import ua.opencities.portal.admin.demonstration.Facts.Row;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Invoices that turned out wrong, a debt nobody will collect, a credit that went back. */
@Dependent
class Corrected {
  @Inject private CorrectInvoice correct;
  @Inject private WriteOffDebt writeOff;
  @Inject private RefundCredit refund;
  @Inject private FreeCredit credit;
  @Inject private InvoiceDetails invoices;
  @Inject private CouncilProfile councils;

  /**
   * @param issued by {@link FeeYears#key}
   */
  void enter(Actor operator, Map<String, CouncilId> known, Map<String, InvoiceId> issued) {
    for (Row row : Facts.rows("corrections.csv")) {
      LocalDate day = row.day("day");
      var grounds =
          new Grounds(
              day, row.text("reason"), "Правління Асоціації", row.text("act"), row.day("act_day"));
      InvoiceId invoice = issued.get(FeeYears.key(row));
      UUID submission =
          UUID.nameUUIDFromBytes(
              (FeeYears.key(row) + row.text("kind")).getBytes(StandardCharsets.UTF_8));
      switch (row.text("kind")) {
        case "CORRECT" ->
            correct.correct(
                operator,
                invoice,
                share(operator, invoice, row),
                row.optional("due_on").map(LocalDate::parse),
                grounds,
                submission);
        case "WRITE_OFF" ->
            writeOff.writeOff(
                operator, invoice, share(operator, invoice, row), grounds, submission);
        default -> back(operator, known.get(row.text("katottg")), grounds, submission);
      }
    }
  }

  private void back(Actor operator, CouncilId council, Grounds grounds, UUID submission) {
    Money free = credit.since(operator, council, grounds.issuedOn());
    var iban = Iban.typed(councils.of(operator, council).iban().orElseThrow());
    refund.refund(operator, council, free, iban, grounds, submission);
  }

  private Money share(Actor operator, InvoiceId invoice, Row row) {
    BigDecimal amount = invoices.of(operator, invoice).row().amount().amount();
    return Money.rounded(amount.multiply(new BigDecimal(row.text("percent"))).movePointLeft(2));
  }
}
